/** Area `dataset`: the figures scenarios stand on. */
import type { CallContext, Services } from "../../shared/contract/contract.ts";
import type { DatasetEntry } from "../../shared/contract/dataset-area.ts";
import { newestEdition } from "../../shared/dataset/newest-edition.ts";
import { readDatasetFile } from "../interchange/read-dataset-file.ts";
import { datasetFileName, datasetFileText } from "../interchange/write-dataset-file.ts";
import type { RegisteredDataset } from "../store/dataset-registry.ts";
import type { ServiceDeps } from "./create-services.ts";
import { retargeted } from "./dataset-settings.ts";
import type { KeptDatasets } from "./kept-datasets.ts";
import { createRebaseMethods } from "./rebase-scenario.ts";
import { recordActuals } from "./record-actuals.ts";
import type { ResultsOf } from "./scenario-results.ts";

type DatasetDeps = Pick<ServiceDeps, "store" | "clock" | "author" | "emit">;

export function createDatasetService(
  deps: DatasetDeps,
  datasets: KeptDatasets,
  resultsOf: ResultsOf,
): Services["dataset"] {
  const { store, clock, author, emit } = deps;
  const now = () => clock().toISOString();

  function entries(): DatasetEntry[] {
    const uses = store.datasetUses();
    const all = datasets.list().map(({ dataset, hash }) => {
      const { id, title, baseYear, vintage, province, units, lineage } = dataset;
      const isBuiltIn = datasets.isBuiltIn(id);
      return {
        id,
        title,
        hash,
        baseYear,
        vintage: vintage ?? null,
        province: province.name,
        units: units.length,
        from: isBuiltIn ? ("built-in" as const) : ("kept" as const),
        lineage: lineage ?? null,
        scenarios: uses.get(id) ?? 0,
        removable: !isBuiltIn && !uses.has(id),
      };
    });
    return all.map((entry) => ({ ...entry, newer: newestEdition(entry.hash, all) }));
  }

  function told({ client }: CallContext): void {
    emit({ topic: "datasets.changed", client });
  }

  /** Under the name the library gives it; every window hears of it. */
  function keep(dataset: RegisteredDataset["dataset"], context: CallContext) {
    const { dataset: known, hash } = datasets.keep(dataset, now());
    told(context);
    return { id: known.id, title: known.title, hash };
  }

  return {
    list: entries,
    damaged() {
      const uses = store.datasetUses();
      return store
        .damagedDatasets()
        .map(({ id }) => ({ id, scenarios: uses.get(id) ?? 0, removable: !uses.has(id) }));
    },
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
    remove({ id }, context) {
      datasets.remove(id);
      told(context);
      return {};
    },
    ...createRebaseMethods(deps, datasets, resultsOf),
    recordActuals({ datasetId, ...entered }, context) {
      const made = { by: context.author ?? author, at: now() };
      const recorded = recordActuals(datasets.get(datasetId), entered, made, datasets.takenIds());
      return recorded.kind === "edition" ? { kind: "kept", ...keep(recorded.dataset, context) } : recorded;
    },
    retarget({ id, title, targets }, context) {
      const taken = datasets.takenIds();
      const made = { title, by: context.author ?? author, at: now() };
      const edition = retargeted(datasets.get(id), targets, made, taken);
      return edition === null ? { kind: "unchanged" } : { kind: "kept", ...keep(edition, context) };
    },
  };
}
