/** The engine as one script, for a page or another Node: asked for one scenario after another. */
import { attribute } from "../../electron/engine/run/attribution/attribute.ts";
import { cheapestPath } from "../../electron/engine/run/cheapest-path/cheapest-path.ts";
import * as engine from "../../electron/engine/run/engine.ts";
import { drawBlock } from "../../electron/engine/run/ensemble/draw-block.ts";
import * as ensembleInput from "../../electron/engine/run/ensemble/ensemble-input.ts";
import { ensembleResult } from "../../electron/engine/run/ensemble/ensemble-result.ts";
import { EnsembleTotals } from "../../electron/engine/run/ensemble/ensemble-totals.ts";
import { NormalsCache } from "../../electron/engine/run/ensemble/normals-cache.ts";
import { prepareEnsemble } from "../../electron/engine/run/ensemble/prepare-ensemble.ts";
import { sensitivity } from "../../electron/engine/run/sensitivity/sensitivity.ts";
import { answerPlans } from "../../electron/engine/run/take/answer-plans.ts";
import { take } from "../../electron/engine/run/take/take.ts";
import { type Dataset, datasetSchema } from "../../shared/dataset/schema.ts";
import { emptyScenario } from "../../shared/scenario/empty-scenario.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import {
  type Answering,
  type BlockOrder,
  type Drawing,
  type Engine,
  inOrder,
  scenarioLine,
} from "../compare/scenario-line.ts";

const modules = {
  engine: engine as unknown as Engine,
  drawing: {
    ...ensembleInput,
    drawBlock,
    ensembleResult,
    EnsembleTotals,
    NormalsCache,
    prepareEnsemble,
  } as unknown as Drawing,
  answering: { attribute, cheapestPath, sensitivity, answerPlans, take } as unknown as Answering,
};

/** Returns the call that gives a scenario's line as JSON, whatever order the blocks of units are drawn in. */
export function createAsker(
  datasetText: string,
): (scenario: Scenario, index: number, order?: BlockOrder) => string {
  const dataset: Dataset = datasetSchema.parse(JSON.parse(datasetText));
  const compiler = engine.createPlanCompiler(dataset);
  const baseline = emptyScenario("baseline", "baseline", dataset);
  return (scenario, index, order = inOrder) =>
    JSON.stringify(scenarioLine(modules, { dataset, compiler, baseline }, scenario, index, order));
}
