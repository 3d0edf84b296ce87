/** An import worked out on rows as a test writes them. */
import { planImport } from "../../../electron/interchange/import-table/plan-import.ts";
import { proposeMappings } from "../../../electron/interchange/import-table/propose-mapping.ts";
import type { TableSheet } from "../../../electron/interchange/tables/table.ts";
import type { Dataset } from "../../../shared/dataset/schema.ts";
import {
  type Cell,
  type ImportAim,
  importAimSchema,
  importSourceSchema,
  type Mapping,
} from "../../../shared/import/schema.ts";
import { embedded } from "../../services/yearbook.ts";

export const source = importSourceSchema.parse({ title: "年鉴", year: 2024 });

export function sheetOf(rows: readonly (readonly Cell[])[], more: Partial<TableSheet> = {}): TableSheet {
  return { name: "表", hidden: false, rows, merges: [], ...more };
}

export function proposalFor(rows: readonly (readonly Cell[])[], more: Partial<TableSheet> = {}): Mapping {
  const [mapping] = proposeMappings({ sheets: [sheetOf(rows, more)], notes: [] }, embedded());
  if (mapping === undefined) throw new Error("no proposal");
  return mapping;
}

export interface Planning {
  readonly base?: Dataset;
  readonly mapping?: Partial<Mapping>;
  readonly aim?: Partial<Extract<ImportAim, { kind: "edition" }>>;
}

/** With the proposal as it comes, and what the test says in place of its parts. */
export function planned(
  rows: readonly (readonly Cell[])[],
  { base = embedded(), mapping = {}, aim = {} }: Planning = {},
) {
  return planImport({
    sheet: sheetOf(rows),
    mapping: { ...proposalFor(rows), ...mapping },
    aim: importAimSchema.parse({ kind: "edition", base: base.id, title: "新", ...aim }),
    source,
    base,
  });
}

/** Code, row and column of every problem. */
export const briefly = ({ problems }: ReturnType<typeof planned>) =>
  problems.map(({ code, severity, row, column }) => `${severity} ${code} ${row ?? "-"} ${column ?? "-"}`);

/** Without those that say which units a short table leaves out. */
export const found = (plan: ReturnType<typeof planned>) =>
  briefly(plan).filter((each) => !each.includes("unit-missing"));
