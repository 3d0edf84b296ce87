/** A shared file read whole: its scenario under this library's name for its dataset, its history, its verification. */
import type { Verification } from "../../shared/contract/file-area.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import type { SharedFile } from "../../shared/shared-file/schema.ts";
import { type ReadHistory, readHistory } from "../interchange/shared-file/read-history.ts";
import { readSharedFile } from "../interchange/shared-file/read-shared-file.ts";
import type { FoundDataset, KeptDatasets } from "./kept-datasets.ts";
import type { ResultsOf } from "./scenario-results.ts";
import { verifyFile } from "./verify-file.ts";

export interface ReadFile {
  readonly file: SharedFile;
  readonly found: FoundDataset;
  readonly history: ReadHistory;
  readonly verification: Verification;
  /** A document of the file as this library holds it. */
  here(document: Scenario, id?: string): Scenario;
}

/** As it crosses the contract. */
export interface GivenFile {
  readonly name: string;
  readonly content: string;
  readonly encoding: "text" | "base64";
}

export function bytesOf({ content, encoding }: GivenFile): Uint8Array | string {
  return encoding === "base64" ? Buffer.from(content, "base64") : content;
}

/** Throws `file-…`, and `dataset-unknown` for a file without a dataset that names one not at hand. */
export function readWhole(
  content: Uint8Array | string,
  name: string,
  datasets: Pick<KeptDatasets, "get" | "match">,
  resultsOf: ResultsOf,
): ReadFile {
  const file = readSharedFile(content, name);
  const found: FoundDataset =
    file.dataset === undefined
      ? { registered: datasets.get(file.datasetId), from: "known" }
      : datasets.match(file.dataset);
  const history = readHistory(file, name);
  const here = (document: Scenario, id = document.id): Scenario => {
    return { ...document, id, datasetId: found.registered.dataset.id };
  };
  return {
    file,
    found,
    history,
    here,
    verification: verifyFile(file, here(history.document), found, resultsOf),
  };
}
