/** Which rows the grid shows: filtered, sorted and grouped by the table library. */
import {
  columnFilteringFeature,
  columnGroupingFeature,
  createColumnHelper,
  createExpandedRowModel,
  createFilteredRowModel,
  createGroupedRowModel,
  createSortedRowModel,
  rowExpandingFeature,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";
import type { Unit } from "../../../shared/dataset/schema.ts";

export const groupings = ["none", "prefecture", "unitKind", "policyType", "tier", "group"] as const;
export type Grouping = (typeof groupings)[number];
export const sortings = ["code", "name", "high", "low"] as const;
export type Sorting = (typeof sortings)[number];

export interface SheetFilter {
  readonly search: string;
  /** Code of a prefecture, id of a tier; "" for any. */
  readonly prefecture: string;
  readonly tier: string;
  /** Only units with overrides of their own among what is shown. */
  readonly own: boolean;
}
export const noFilter: SheetFilter = { search: "", prefecture: "", tier: "", own: false };

/** A unit, once for each group it belongs to. */
export interface SheetUnit {
  readonly key: string;
  readonly unit: Unit;
  /** Position in the dataset. */
  readonly index: number;
  readonly group: string;
  readonly tier: string;
  readonly own: boolean;
  /** What it is sorted by. */
  readonly sort: number | string;
}

export const sheetFeatures = tableFeatures({
  columnFilteringFeature,
  columnGroupingFeature,
  rowExpandingFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  groupedRowModel: createGroupedRowModel(),
  expandedRowModel: createExpandedRowModel(),
  sortedRowModel: createSortedRowModel(),
});

const column = createColumnHelper<typeof sheetFeatures, SheetUnit>();

/** Columns by which rows are chosen; the cells are not the table's, they are read as they come into sight. */
export const sheetTableColumns = column.columns([
  column.accessor(({ unit }) => `${unit.code} ${unit.name} ${unit.prefecture.name}`, {
    id: "search",
    filterFn: (row, id, terms: string) => {
      const text = String(row.getValue(id));
      return terms
        .trim()
        .split(/\s+/)
        .every((term) => text.includes(term));
    },
  }),
  column.accessor(({ unit }) => unit.prefecture.code, { id: "prefecture", filterFn: isThe }),
  column.accessor("tier", { id: "tier", filterFn: isThe }),
  column.accessor("own", { id: "own", filterFn: isThe }),
  column.accessor("group", { id: "group" }),
  column.accessor("sort", {
    id: "sort",
    sortFn: (a, b, id) => {
      const [one, two] = [a.getValue<number | string>(id), b.getValue<number | string>(id)];
      if (typeof one === "string" && typeof two === "string") return one.localeCompare(two, "zh-CN");
      return Number(one) - Number(two);
    },
  }),
]);

function isThe(row: { getValue(id: string): unknown }, id: string, wanted: unknown): boolean {
  return row.getValue(id) === wanted;
}

/** The filter as the table takes it. */
export function tableFilters({ search, prefecture, tier, own }: SheetFilter) {
  return [
    ...(search.trim() === "" ? [] : [{ id: "search", value: search }]),
    ...(prefecture === "" ? [] : [{ id: "prefecture", value: prefecture }]),
    ...(tier === "" ? [] : [{ id: "tier", value: tier }]),
    ...(own ? [{ id: "own", value: true }] : []),
  ];
}
