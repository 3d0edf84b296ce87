import { useTable } from "@tanstack/react-table";
import { useMemo } from "react";
import type { Dataset } from "../../../shared/dataset/schema.ts";
import type { Scenario } from "../../../shared/scenario/schema.ts";
import { settledCells } from "../../../shared/scenario/settled-cells.ts";
import { useWords } from "../../words/use-words.ts";
import { rowGroups, tierNow } from "./row-groups.ts";
import type { Sheet, SheetRow } from "./sheet.ts";
import { type BlockSet, leavesShown, type SheetColumn, sheetColumns } from "./sheet-columns.ts";
import {
  type Grouping,
  type SheetFilter,
  type SheetUnit,
  type Sorting,
  sheetFeatures,
  sheetTableColumns,
  tableFilters,
} from "./sheet-table.ts";
import { sheetValuesKeeper } from "./sheet-values.ts";

/** What of the grid is shown, and in which order. */
export interface SheetLook {
  readonly blocks: BlockSet;
  readonly filter: SheetFilter;
  readonly grouping: Grouping;
  readonly sorting: Sorting;
  /** The column rows are sorted by. */
  readonly sortColumn: SheetColumn | null;
  /** Keys of groups folded away. */
  readonly folded: ReadonlySet<string>;
}

/** The province's row first, then the units, under their groups where there are any. */
export function useSheet(dataset: Dataset, scenario: Scenario, look: SheetLook): Sheet {
  const words = useWords();
  const { blocks, filter, grouping, sorting, sortColumn, folded } = look;
  const years = useMemo(
    () =>
      Array.from({ length: scenario.horizon - dataset.baseYear }, (_, index) => dataset.baseYear + 1 + index),
    [dataset, scenario.horizon],
  );
  const leaves = leavesShown(blocks);
  const columns = useMemo(() => sheetColumns(leavesShown(blocks), years), [blocks, years]);
  const keeper = useMemo(() => sheetValuesKeeper(dataset, years), [dataset, years]);
  const values = useMemo(() => keeper(scenario), [keeper, scenario]);
  const { actualsThrough, closure, horizon } = scenario;
  const settled = useMemo(
    () => settledCells(dataset, { actualsThrough, closure, horizon }),
    [dataset, actualsThrough, closure, horizon],
  );

  const { groups: ownGroups, policyTypes } = scenario;
  const groups = useMemo(
    () =>
      grouping === "none" ? null : rowGroups(grouping, dataset, { groups: ownGroups, policyTypes }, words),
    [grouping, dataset, ownGroups, policyTypes, words],
  );
  const places = useMemo(
    () => dataset.units.map((unit, index) => ({ unit, index, tier: tierNow(unit, dataset, words) })),
    [dataset, words],
  );
  /** Units with overrides of their own, as one text so that it keeps its identity. */
  const ownCodes = Object.values(scenario.overrides)
    .flatMap(({ scope, assumption }) =>
      scope.kind === "unit" && leaves.some((leaf) => leaf === assumption || leaf.startsWith(`${assumption}.`))
        ? [scope.code]
        : [],
    )
    .join(" ");
  const sortValues = sorting === "high" || sorting === "low" ? values : null;
  const data = useMemo((): SheetUnit[] => {
    const own = new Set(ownCodes.split(" "));
    const rowOf = (place: (typeof places)[number], group: string): SheetUnit => ({
      ...place,
      key: `${group}/${place.unit.code}`,
      group,
      own: own.has(place.unit.code),
      sort:
        sortValues === null || sortColumn === null
          ? place.unit.name
          : (sortValues.leaf(sortColumn.leaf).values[place.index * years.length + sortColumn.at] ?? 0),
    });
    if (groups === null) return places.map((place) => rowOf(place, ""));
    return groups.flatMap(({ key, units }) => {
      const members = new Set(units);
      return places.filter(({ unit }) => members.has(unit)).map((place) => rowOf(place, key));
    });
  }, [places, groups, ownCodes, sortValues, sortColumn, years]);

  const tableState = useMemo(
    () => ({
      columnFilters: tableFilters(filter),
      grouping: groups === null ? [] : ["group"],
      sorting: sorting === "code" ? [] : [{ id: "sort", desc: sorting === "high" }],
      expanded: Object.fromEntries((groups ?? []).map(({ key }) => [`group:${key}`, !folded.has(key)])),
    }),
    [filter, groups, sorting, folded],
  );
  const table = useTable({
    features: sheetFeatures,
    columns: sheetTableColumns,
    data,
    state: tableState,
    getRowId: ({ key }) => key,
    groupedColumnMode: false,
    autoResetExpanded: false,
  });
  const shown = table.getRowModel().rows;
  const rows = useMemo((): SheetRow[] => {
    const province: SheetRow = {
      kind: "wide",
      key: "province",
      scope: { kind: "province" },
      name: words("place.province"),
      count: dataset.units.length,
      expanded: null,
    };
    const others = shown.map((row): SheetRow => {
      if (row.groupingColumnId === undefined) {
        const { key, unit, index } = row.original;
        const scope = { kind: "unit", code: unit.code } as const;
        const note = grouping === "prefecture" ? "" : unit.prefecture.name;
        return { kind: "unit", key, scope, name: unit.name, unit, index, indented: groups !== null, note };
      }
      const group = groups?.find(({ key }) => key === row.groupingValue);
      return {
        kind: "wide",
        key: `group:${String(row.groupingValue)}`,
        scope: group?.scope ?? null,
        name: group?.name ?? "",
        count: row.subRows.length,
        expanded: row.getIsExpanded(),
      };
    });
    return [province, ...others];
  }, [shown, groups, grouping, dataset, words]);
  return useMemo(
    () => ({ dataset, scenario, years, rows, columns, values, settled }),
    [dataset, scenario, years, rows, columns, values, settled],
  );
}
