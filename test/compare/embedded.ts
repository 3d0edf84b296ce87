/** What the comparison runs on. */
import { readFileSync } from "node:fs";
import { type Dataset, datasetSchema } from "../../shared/dataset/schema.ts";
import type { Task } from "./build-worker.ts";
import type { Json } from "./flatten.ts";
import { generateScenarios } from "./generate-scenarios.ts";

const file = new URL("../../shared/dataset/embedded/yunnan-2023.xiance-data.json", import.meta.url);

/** As committed: what is digested, and what every build reads by its own schema. */
export const datasetText: string = readFileSync(file, "utf8").replaceAll("\r\n", "\n");
export const dataset: Dataset = datasetSchema.parse(JSON.parse(datasetText));

/** Enough to meet every assumption, scope, closure and form; their results are digested. */
export const digestedScenarios = 36;

export function task(count: number, seed = 1): Task {
  return { dataset: JSON.parse(datasetText) as Json, scenarios: generateScenarios(dataset, count, seed) };
}
