/** What an engine gives for one scenario, flat; runs wherever the engine does. */
import type { PlanCompiler } from "../../electron/engine/run/engine.ts";
import type { Dataset } from "../../shared/dataset/schema.ts";
import type { Subject } from "../../shared/result/answers.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import { flatten, type Json, type Leaves } from "./flatten.ts";

/** What is asked of a build; each is left out where the build cannot do it yet. */
export const sections = ["run", "ensemble", "answers"] as const;
export type Section = (typeof sections)[number];
export type Line = Partial<Record<Section, Leaves>>;

export type Engine = typeof import("../../electron/engine/run/engine.ts") &
  typeof import("../../shared/dataset/schema.ts");
export type Drawing = typeof import("../../electron/engine/run/ensemble/draw-block.ts") &
  typeof import("../../electron/engine/run/ensemble/ensemble-input.ts") &
  typeof import("../../electron/engine/run/ensemble/ensemble-result.ts") &
  typeof import("../../electron/engine/run/ensemble/ensemble-totals.ts") &
  typeof import("../../electron/engine/run/ensemble/normals-cache.ts") &
  typeof import("../../electron/engine/run/ensemble/prepare-ensemble.ts");
export type Answering = typeof import("../../electron/engine/run/attribution/attribute.ts") &
  typeof import("../../electron/engine/run/cheapest-path/cheapest-path.ts") &
  typeof import("../../electron/engine/run/sensitivity/sensitivity.ts") &
  typeof import("../../electron/engine/run/take/answer-plans.ts") &
  typeof import("../../electron/engine/run/take/take.ts");

const subject: Subject = { result: "gdpNominal", unit: null };
const question = { counts: {}, pins: {}, exclusions: [], maxExtraGrowth: null };

/** An error is a result like any other: the builds may differ in it. */
function attempt(work: () => unknown, name: string, into: Leaves): void {
  let value: unknown;
  try {
    value = work();
  } catch (error) {
    value = `error: ${error instanceof Error ? error.message : String(error)}`;
  }
  flatten(JSON.parse(JSON.stringify(value)) as Json, name, into);
}

/** Blocks of units in another order than their own; absent: in theirs. */
export type BlockOrder = (blocks: number) => readonly number[];

function draw(
  drawing: Drawing,
  run: Parameters<Drawing["ensembleResult"]>[0],
  scenario: Scenario,
  order: BlockOrder,
): unknown {
  const { dataset, plan, projection } = run;
  const input = drawing.prepareEnsemble(dataset, plan, projection, scenario.ensemble);
  const totals = new drawing.EnsembleTotals(input);
  const cache = new drawing.NormalsCache();
  for (const block of order(totals.blocks)) {
    totals.add(block, drawing.drawBlock(drawing.blockInput(input, block), cache));
  }
  return drawing.ensembleResult(run, input, totals);
}

export const inOrder: BlockOrder = (blocks) => Array.from({ length: blocks }, (_, block) => block);

export function scenarioLine(
  { engine, drawing, answering }: { engine: Engine; drawing: Drawing | null; answering: Answering | null },
  { dataset, compiler, baseline }: { dataset: Dataset; compiler: PlanCompiler; baseline: Scenario },
  scenario: Scenario,
  index: number,
  order: BlockOrder = inOrder,
): Line {
  const line: Line = { run: {} };
  attempt(
    () => {
      const plan = compiler.compile(scenario);
      const run = { dataset, datasetHash: "", plan, projection: engine.projectPlan(plan) };
      const { engine: _engine, scenario: _scenario, ...result } = engine.runResult(run, scenario);
      if (drawing !== null) {
        const drawn: Leaves = {};
        attempt(() => draw(drawing, run, scenario, order), "ensemble", drawn);
        line.ensemble = drawn;
      }
      return result;
    },
    "run",
    line.run!,
  );
  if (answering !== null) {
    const found: Leaves = {};
    const unit = index % dataset.units.length;
    const plans = () => answering.answerPlans(compiler, scenario);
    attempt(() => answering.take(dataset, plans(), unit), "take", found);
    attempt(() => answering.attribute(compiler, scenario, baseline, subject), "attribution", found);
    attempt(() => answering.sensitivity(compiler, scenario, subject), "sensitivity", found);
    attempt(() => answering.cheapestPath(compiler, scenario, question), "path", found);
    line.answers = found;
  }
  return line;
}
