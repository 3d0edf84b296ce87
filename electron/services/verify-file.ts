/** Whether a shared file's results are found again here. */
import type { Verification } from "../../shared/contract/file-area.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import { compareDigests, type DigestDifference, digestOf } from "../../shared/shared-file/digest.ts";
import type { SharedFile } from "../../shared/shared-file/schema.ts";
import { engineVersion } from "../engine/run/engine.ts";
import type { FoundDataset } from "./kept-datasets.ts";
import type { ResultsOf } from "./scenario-results.ts";

/** The differences told one by one. */
const told = 200;

/**
 * Runs the scenario on the figures that came with it and compares. Another engine or
 * dataset than the file was made with is told as a difference where the results differ
 * or the figures are not those the file names.
 */
export function verifyFile(
  file: SharedFile,
  scenario: Scenario,
  { registered, from }: FoundDataset,
  resultsOf: ResultsOf,
): Omit<Verification, "otherDatasets"> {
  const { digest, datasetHash, exported = null, history } = file;
  const differences: DigestDifference[] = [];
  if (digest !== undefined) {
    const now = digestOf(resultsOf(registered, scenario, digest.scope));
    differences.push(...compareDigests(digest, now));
  }
  const difference = (what: "engine" | "dataset", expected: string, found: string) => {
    differences.unshift({ what, of: null, year: null, expected, found });
  };
  if (exported !== null && exported.engine !== engineVersion && differences.length > 0) {
    difference("engine", exported.engine, engineVersion);
  }
  if (datasetHash !== undefined && datasetHash !== registered.hash) {
    difference("dataset", datasetHash, registered.hash);
  }
  return {
    outcome: differences.length > 0 ? "different" : digest === undefined ? "none" : "same",
    differences: differences.slice(0, told),
    differenceCount: differences.length,
    engine: { file: exported?.engine ?? null, here: engineVersion },
    dataset: { id: registered.dataset.id, title: registered.dataset.title, from },
    exported: exported === null ? null : { by: exported.by, at: exported.at },
    steps: history?.steps.length ?? 0,
  };
}
