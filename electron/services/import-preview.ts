/** An import worked out in full, as a window shows it and as it would be kept. */
import type { ImportPreview } from "../../shared/contract/import-area.ts";
import { editionId, newEdition } from "../../shared/dataset/new-edition.ts";
import type { Dataset, LineageCell } from "../../shared/dataset/schema.ts";
import { cellAddress } from "../../shared/import/cell-address.ts";
import type { ImportAim, ImportSource, Mapping, SettledCell } from "../../shared/import/schema.ts";
import { canonicalJson } from "../../shared/shared-file/canonical-json.ts";
import { type ImportPlan, planImport } from "../interchange/import-table/plan-import.ts";
import type { Table } from "../interchange/tables/table.ts";
import type { DatasetRegistry, RegisteredDataset } from "../store/dataset-registry.ts";
import { tierCountsOf } from "./tier-counts.ts";

/** Problems and changes that a preview lists; the counts are of all. */
const mostListed = 2000;

export interface ImportWork {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly aim: ImportAim;
  readonly source: ImportSource;
}

export interface WorkedImport {
  readonly plan: ImportPlan;
  readonly base: RegisteredDataset;
}

/** Throws `dataset-unknown`. */
export function workOut(
  { table, ...wish }: ImportWork,
  datasets: Pick<DatasetRegistry, "get">,
): WorkedImport {
  const base = datasets.get(wish.aim.kind === "edition" ? wish.aim.base : wish.aim.like);
  const sheet = table.sheets.find(({ name }) => name === wish.mapping.sheet) ?? null;
  return { plan: planImport({ ...wish, sheet, base: base.dataset }), base };
}

export function previewOf({ plan, base }: WorkedImport, aim: ImportAim): ImportPreview {
  const errorCount = plan.problems.filter(({ severity }) => severity === "error").length;
  return {
    rows: plan.rows,
    problems: plan.problems.slice(0, mostListed),
    errorCount,
    warningCount: plan.problems.length - errorCount,
    changes: plan.changes.slice(0, mostListed),
    counts: plan.counts,
    settled: plan.settled.slice(0, mostListed),
    before: aim.kind === "edition" ? tierCountsOf(base.dataset) : null,
    after: plan.dataset === null ? null : tierCountsOf(plan.dataset),
  };
}

/** The dataset under the id and title that it is kept by; an edition says what it was made from. */
export function namedDataset(
  { dataset, settled }: ImportPlan & { readonly dataset: Dataset },
  {
    aim,
    mapping: { sheet },
    base,
  }: Pick<ImportWork, "aim" | "mapping"> & { readonly base: RegisteredDataset },
  { by, at }: { readonly by: string | null; readonly at: string },
  taken: ReadonlySet<string>,
): Dataset {
  if (aim.kind === "edition") {
    const cells = settled.flatMap((each) => lineageCell(each, sheet));
    return newEdition(base, dataset, { title: aim.title, made: "import", by, at, cells }, taken);
  }
  return { ...dataset, id: taken.has(aim.id) ? editionId(aim.id, aim.baseYear, taken) : aim.id };
}

function lineageCell({ row, column, how, text, figure }: SettledCell, sheet: string): LineageCell[] {
  if (figure === null) return [];
  const { code, indicator, year, value } = figure;
  return [{ sheet, cell: cellAddress(row, column), how, text, code, indicator, year, value }];
}

/** What two datasets of the same figures and sources have in common, whatever they are called and made from. */
export function contentOf({ id: _, title: __, lineage: ___, ...content }: Dataset): string {
  return canonicalJson(content);
}
