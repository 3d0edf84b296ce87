/** The figures' columns, as the table library sorts by them. */
import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";
import type { FigureRecord } from "./figure-list.ts";

export const figureFeatures = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

/** A figure with its words in the reader's language, as it is sorted and searched. */
export interface FigureRow extends FigureRecord {
  readonly nameText: string;
  readonly unitText: string;
  readonly statusText: string;
  readonly sourceText: string;
}

const column = createColumnHelper<typeof figureFeatures, FigureRow>();

interface Cells {
  getValue(id: string): unknown;
}

/** Names as in a Chinese list. */
function byName(a: Cells, b: Cells, id: string): number {
  return String(a.getValue(id)).localeCompare(String(b.getValue(id)), "zh-CN");
}

/** What is missing is below the least. */
function byNumber(a: Cells, b: Cells, id: string): number {
  return numberOf(a.getValue(id)) - numberOf(b.getValue(id));
}

function numberOf(value: unknown): number {
  return typeof value === "number" ? value : Number.MIN_SAFE_INTEGER;
}

export const figureColumns = column.columns([
  column.accessor("place", { id: "place", sortFn: byName }),
  column.accessor("nameText", { id: "name", sortFn: byName }),
  column.accessor("year", { id: "year", sortFn: byNumber }),
  column.accessor("value", { id: "value", sortFn: byNumber }),
  column.accessor("unitText", { id: "unit", sortFn: byName }),
  column.accessor("statusText", { id: "status", sortFn: byName }),
  column.accessor("sourceText", { id: "source", sortFn: byName }),
]);

export const columnIds = ["place", "name", "year", "value", "unit", "status", "source"] as const;
export type FigureColumn = (typeof columnIds)[number];
