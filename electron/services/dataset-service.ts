/** Area `dataset`: the figures scenarios stand on. */
import type { CallContext, Services } from "../../shared/contract/contract.ts";
import type { DatasetEntry } from "../../shared/contract/dataset-area.ts";
import { readDatasetFile } from "../interchange/read-dataset-file.ts";
import { datasetFileName, datasetFileText } from "../interchange/write-dataset-file.ts";
import type { DatasetRegistry, RegisteredDataset } from "../store/dataset-registry.ts";
import type { ServiceDeps } from "./create-services.ts";
import { retargeted } from "./dataset-settings.ts";
import type { KeptDatasets } from "./kept-datasets.ts";

type DatasetDeps = Pick<ServiceDeps, "clock" | "author" | "emit">;

/** `built`: the datasets that came with the product. */
export function createDatasetService(
  { clock, author, emit }: DatasetDeps,
  datasets: KeptDatasets,
  built: DatasetRegistry,
): Services["dataset"] {
  const builtIn = new Set(built.list().map(({ dataset }) => dataset.id));
  const now = () => clock().toISOString();

  function entryOf({ dataset, hash }: RegisteredDataset): DatasetEntry {
    const { id, title, baseYear, vintage, province, units, lineage } = dataset;
    return {
      id,
      title,
      hash,
      baseYear,
      vintage: vintage ?? null,
      province: province.name,
      units: units.length,
      from: builtIn.has(id) ? "built-in" : "kept",
      lineage: lineage ?? null,
    };
  }

  /** Under the name the library gives it; every window hears of it. */
  function keep(dataset: RegisteredDataset["dataset"], { client }: CallContext) {
    const { dataset: known, hash } = datasets.keep(dataset, now());
    emit({ topic: "library.changed", client });
    return { id: known.id, title: known.title, hash };
  }

  return {
    list: () => datasets.list().map(entryOf),
    get({ id }) {
      const { dataset, hash } = datasets.get(id);
      return { dataset, hash };
    },
    outlines: ({ id }) => ({ topology: datasets.get(id).outlines }),
    export({ id }) {
      const { dataset } = datasets.original(id);
      return { name: datasetFileName(dataset.title), content: datasetFileText(dataset) };
    },
    import({ name, content }, context) {
      const dataset = readDatasetFile(Buffer.from(content, "base64"), name);
      const { from } = datasets.match(dataset);
      return { ...keep(dataset, context), from };
    },
    retarget({ id, title, targets }, context) {
      const taken = new Set(datasets.list().map(({ dataset }) => dataset.id));
      const made = { title, by: context.author ?? author, at: now() };
      const edition = retargeted(datasets.get(id), targets, made, taken);
      return edition === null ? { kind: "unchanged" } : { kind: "kept", ...keep(edition, context) };
    },
  };
}
