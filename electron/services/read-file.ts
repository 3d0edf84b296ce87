/** A shared file read whole: its scenario under this library's name for its dataset, its history, its verification. */
import { FaultError } from "../../shared/contract/fault.ts";
import type { Verification } from "../../shared/contract/file-area.ts";
import type { Dataset } from "../../shared/dataset/schema.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import type { SharedFile } from "../../shared/shared-file/schema.ts";
import { type ReadHistory, readHistory } from "../interchange/shared-file/read-history.ts";
import { readSharedFile } from "../interchange/shared-file/read-shared-file.ts";
import type { RegisteredDataset } from "../store/dataset-registry.ts";
import type { FoundDataset, KeptDatasets } from "./kept-datasets.ts";
import type { ResultsOf } from "./scenario-results.ts";
import { verifyFile } from "./verify-file.ts";

export interface ReadFile {
  readonly file: SharedFile;
  readonly found: FoundDataset;
  readonly history: ReadHistory;
  readonly verification: Verification;
  /** The other datasets its history stands on. */
  readonly others: readonly OtherDataset[];
  /** A document of the file as this library holds it. */
  here(document: Scenario, id?: string): Scenario;
  /** The library's name for a dataset that the file's documents go by. */
  idOf(datasetId: string): string;
  /** What a document as this library holds it stands on, kept already or still only in the file. */
  datasetOf(document: Scenario): RegisteredDataset;
}

export interface OtherDataset extends FoundDataset {
  /** As the file holds it; null: the file only names it. */
  readonly brought: Dataset | null;
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
  datasets: Pick<KeptDatasets, "get" | "match" | "byHash">,
  resultsOf: ResultsOf,
): ReadFile {
  const file = readSharedFile(content, name);
  const found: FoundDataset =
    file.dataset === undefined
      ? { registered: datasets.get(file.datasetId), from: "known" }
      : datasets.match(file.dataset);
  const history = readHistory(file, name);
  const byName = new Map<string, OtherDataset>([[file.datasetId, { ...found, brought: null }]]);
  for (const { datasetId } of history.documents.values()) {
    if (!byName.has(datasetId)) byName.set(datasetId, findOther(datasetId, file, [...byName.values()]));
  }
  const idOf = (datasetId: string) => byName.get(datasetId)?.registered.dataset.id ?? datasetId;
  const here = (document: Scenario, id = document.id): Scenario => {
    return { ...document, id, datasetId: idOf(document.datasetId) };
  };
  const others = [...byName.values()].slice(1);
  const brought = new Map([...byName.values()].map(({ registered }) => [registered.dataset.id, registered]));
  return {
    file,
    found,
    others,
    history,
    here,
    idOf,
    datasetOf: ({ datasetId }) => brought.get(datasetId) ?? datasets.get(datasetId),
    verification: {
      ...verifyFile(file, here(history.document), found, resultsOf),
      otherDatasets: others.map(({ registered }) => registered.dataset.title),
    },
  };

  /** One that the file does not carry may be here all the same. */
  function findOther(
    hash: string,
    { datasets: inside = {} }: SharedFile,
    before: FoundDataset[],
  ): OtherDataset {
    const dataset = Object.hasOwn(inside, hash) ? inside[hash] : undefined;
    if (dataset !== undefined) return { ...datasets.match(dataset, before), brought: dataset };
    const registered = datasets.byHash(hash);
    if (registered === null) throw new FaultError("dataset-unknown", { id: hash.slice(0, 8) });
    return { registered, from: "known", brought: null };
  }
}
