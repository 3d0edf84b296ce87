/**
 * Runs scenarios through the engine of one checkout, in a process of its own:
 * `node build-worker.ts FOLDER`, the task as JSON on standard input, a line of results for
 * each scenario on standard output. Nothing but the engine and its schemas comes from FOLDER.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import type { Dataset } from "../../shared/dataset/schema.ts";
import type { Subject } from "../../shared/result/answers.ts";
import { emptyScenario } from "../../shared/scenario/empty-scenario.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import { flatten, type Json, type Leaves } from "./flatten.ts";

export interface Task {
  readonly dataset: Json;
  readonly scenarios: readonly Scenario[];
}
/** What is asked of a build; each is left out where the build cannot do it yet. */
export const sections = ["run", "ensemble", "answers"] as const;
export type Section = (typeof sections)[number];
export type Line = Partial<Record<Section, Leaves>>;

const engine = "electron/engine/run";

/** Modules of the checkout by their paths, or null where one is not there. */
async function load<T extends object>(folder: string, ...paths: string[]): Promise<T | null> {
  const files = paths.map((path) => join(folder, `${path}.ts`));
  if (!files.every((file) => existsSync(file))) return null;
  const modules: object[] = [];
  for (const file of files) modules.push((await import(pathToFileURL(file).href)) as object);
  return Object.assign({}, ...modules) as T;
}

type Engine = typeof import("../../electron/engine/run/engine.ts") &
  typeof import("../../shared/dataset/schema.ts");
type Drawing = typeof import("../../electron/engine/run/ensemble/draw-block.ts") &
  typeof import("../../electron/engine/run/ensemble/ensemble-input.ts") &
  typeof import("../../electron/engine/run/ensemble/ensemble-result.ts") &
  typeof import("../../electron/engine/run/ensemble/ensemble-totals.ts") &
  typeof import("../../electron/engine/run/ensemble/normals-cache.ts") &
  typeof import("../../electron/engine/run/ensemble/prepare-ensemble.ts");
type Answering = typeof import("../../electron/engine/run/attribution/attribute.ts") &
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

function draw(drawing: Drawing, run: Parameters<Drawing["ensembleResult"]>[0], scenario: Scenario): unknown {
  const { dataset, plan, projection } = run;
  const input = drawing.prepareEnsemble(dataset, plan, projection, scenario.ensemble);
  const totals = new drawing.EnsembleTotals(input);
  const cache = new drawing.NormalsCache();
  for (let block = 0; block < totals.blocks; block += 1) {
    totals.add(block, drawing.drawBlock(drawing.blockInput(input, block), cache));
  }
  return drawing.ensembleResult(run, input, totals);
}

async function main(folder: string): Promise<void> {
  const built = await load<Engine>(folder, `${engine}/engine`, "shared/dataset/schema");
  if (built === null) throw new Error(`no engine in ${folder}`);
  const parts = ["draw-block", "ensemble-input", "ensemble-result", "ensemble-totals", "normals-cache"];
  const drawing = await load<Drawing>(
    folder,
    ...[...parts, "prepare-ensemble"].map((name) => `${engine}/ensemble/${name}`),
  );
  const answers = ["attribution/attribute", "cheapest-path/cheapest-path", "sensitivity/sensitivity"];
  const answering = await load<Answering>(
    folder,
    ...[...answers, "take/answer-plans", "take/take"].map((name) => `${engine}/${name}`),
  );

  const task = JSON.parse(await text(process.stdin)) as Task;
  const dataset: Dataset = built.datasetSchema.parse(task.dataset);
  const compiler = built.createPlanCompiler(dataset);
  const baseline = emptyScenario("baseline", "baseline", dataset);
  for (const [index, scenario] of task.scenarios.entries()) {
    const line: Line = { run: {} };
    attempt(
      () => {
        const plan = compiler.compile(scenario);
        const run = { dataset, datasetHash: "", plan, projection: built.projectPlan(plan) };
        const { engine: _engine, scenario: _scenario, ...result } = built.runResult(run, scenario);
        if (drawing !== null) {
          const drawn: Leaves = {};
          attempt(() => draw(drawing, run, scenario), "ensemble", drawn);
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
    if (!process.stdout.write(`${JSON.stringify(line)}\n`)) {
      await new Promise<void>((resolve) => {
        process.stdout.once("drain", resolve);
      });
    }
  }
}

if (process.argv[1]?.endsWith("build-worker.ts")) await main(process.argv[2] ?? ".");
