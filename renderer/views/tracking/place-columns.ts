/** The columns of the tracked places, as the table library sorts by them. */
import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useMemo } from "react";
import type { TrackingDesk } from "../../state/tracking-desk.ts";
import type { PlaceRow } from "./place-rows.ts";

export const placeFeatures = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

const column = createColumnHelper<typeof placeFeatures, PlaceRow>();

interface Cells {
  getValue(id: string): unknown;
}

/** What is not published is below the least. */
function byNumber(a: Cells, b: Cells, id: string): number {
  return numberOf(a.getValue(id)) - numberOf(b.getValue(id));
}

function numberOf(value: unknown): number {
  return typeof value === "number" ? value : Number.NEGATIVE_INFINITY;
}

function difference(pair: PlaceRow["chance"]): number | null {
  return pair === null || pair.before === null || pair.after === null ? null : pair.after - pair.before;
}

const placeColumns = column.columns([
  column.accessor(({ place }) => place.name, {
    id: "name",
    sortFn: (a, b, id) => String(a.getValue(id)).localeCompare(String(b.getValue(id)), "zh-CN"),
  }),
  column.accessor(({ year }) => year.growth?.value ?? null, { id: "growth", sortFn: byNumber }),
  column.accessor(({ year }) => year.scenarioGrowth, { id: "scenario", sortFn: byNumber }),
  column.accessor(({ year }) => year.deviation, { id: "deviation", sortFn: byNumber }),
  column.accessor(({ year }) => year.cumulated, { id: "cumulated", sortFn: byNumber }),
  column.accessor(({ year }) => year.gdp?.value ?? null, { id: "gdp", sortFn: byNumber }),
  column.accessor(({ chance }) => difference(chance), { id: "chance", sortFn: byNumber }),
  column.accessor(({ goal, goals }) => difference(goal) ?? (goals.length > 0 ? 0 : null), {
    id: "goal",
    sortFn: byNumber,
  }),
]);

/** In the order asked for; without one, as they came: prefecture by prefecture. */
export function useSortedRows(rows: PlaceRow[], sorting: TrackingDesk["sorting"]): PlaceRow[] {
  const state = useMemo(
    () => ({ sorting: sorting === null ? [] : [{ id: sorting.column as string, desc: sorting.falling }] }),
    [sorting],
  );
  const table = useTable({
    features: placeFeatures,
    columns: placeColumns,
    data: rows,
    state,
    getRowId: ({ place }) => `${place.kind} ${place.code}`,
  });
  const sorted = table.getRowModel().rows;
  return useMemo(() => sorted.map(({ original }) => original), [sorted]);
}
