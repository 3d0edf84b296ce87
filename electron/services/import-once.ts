/** One import outside a library: from a table's bytes to the dataset, or to what is in its way. */
import type { ImportPreview } from "../../shared/contract/import-area.ts";
import type { Dataset } from "../../shared/dataset/schema.ts";
import type { ImportAim, ImportSource, Mapping } from "../../shared/import/schema.ts";
import { proposeMappings } from "../interchange/import-table/propose-mapping.ts";
import { readTable } from "../interchange/tables/read-table.ts";
import type { Table } from "../interchange/tables/table.ts";
import type { RegisteredDataset } from "../store/dataset-registry.ts";
import { namedDataset, previewOf, workOut } from "./import-preview.ts";

export interface OpenedTable {
  readonly table: Table;
  /** The likeliest first. */
  readonly proposals: readonly Mapping[];
}

/** `year`: of figures whose year the table does not tell. Throws `table-unreadable` and `table-too-large`. */
export async function openTable(
  content: Uint8Array,
  name: string,
  { dataset }: RegisteredDataset,
  year?: number,
): Promise<OpenedTable> {
  const table = await readTable(content, name);
  return { table, proposals: proposeMappings(table, dataset, year) };
}

export interface OnceImported {
  readonly preview: ImportPreview;
  /** Null: errors stand in the way. */
  readonly dataset: Dataset | null;
  /** The table holds nothing that the base has not. */
  readonly isUnchanged: boolean;
}

export function importOnce(
  work: {
    readonly table: Table;
    readonly mapping: Mapping;
    readonly aim: ImportAim;
    readonly source: ImportSource;
  },
  base: RegisteredDataset,
  at: string,
): OnceImported {
  const worked = workOut(work, { get: () => base });
  const { plan } = worked;
  const preview = previewOf(worked, work.aim);
  if (plan.dataset === null) return { preview, dataset: null, isUnchanged: false };
  const taken = new Set([base.dataset.id]);
  const dataset = namedDataset(
    { ...plan, dataset: plan.dataset },
    { aim: work.aim, mapping: work.mapping, base },
    { by: null, at },
    taken,
  );
  return { preview, dataset, isUnchanged: plan.isUnchanged };
}
