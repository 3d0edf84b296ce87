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
import { emptyScenario } from "../../shared/scenario/empty-scenario.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import type { Json } from "./flatten.ts";
import {
  type Answering,
  type Drawing,
  type Engine,
  type Line,
  type Section,
  scenarioLine,
  sections,
} from "./scenario-line.ts";

export { type Line, type Section, sections };

export interface Task {
  readonly dataset: Json;
  readonly scenarios: readonly Scenario[];
}
const engine = "electron/engine/run";

/** Modules of the checkout by their paths, or null where one is not there. */
async function load<T extends object>(folder: string, ...paths: string[]): Promise<T | null> {
  const files = paths.map((path) => join(folder, `${path}.ts`));
  if (!files.every((file) => existsSync(file))) return null;
  const modules: object[] = [];
  for (const file of files) modules.push((await import(pathToFileURL(file).href)) as object);
  return Object.assign({}, ...modules) as T;
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
    const line = scenarioLine(
      { engine: built, drawing, answering },
      { dataset, compiler, baseline },
      scenario,
      index,
    );
    if (!process.stdout.write(`${JSON.stringify(line)}\n`)) {
      await new Promise<void>((resolve) => {
        process.stdout.once("drain", resolve);
      });
    }
  }
}

if (process.argv[1]?.endsWith("build-worker.ts")) await main(process.argv[2] ?? ".");
