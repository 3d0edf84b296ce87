/** A table from Excel or WPS laid over the sheet: by its own names and years where it has them. */
import type { ActualIndicator } from "../../../../shared/dataset/actual-figures.ts";
import type { Dataset } from "../../../../shared/dataset/schema.ts";
import { readLabels } from "../../../../shared/scenario/paste-labels.ts";
import { readTable } from "../../../../shared/scenario/paste-table.ts";
import { entryKey } from "../../../state/tracking-desk.ts";
import { readFigure } from "./read-entry.ts";

export interface EntryGrid {
  /** Codes of the rows in sight, in order, and the years. */
  readonly codes: readonly string[];
  readonly years: readonly number[];
  readonly indicator: ActualIndicator;
}

export interface PastedEntry {
  /** By `entryKey`. */
  readonly typed: Readonly<Record<string, string>>;
  /** Cells that fell on no row or year of the sheet. */
  readonly outside: number;
}

/** `from`: the cell under the table's corner, where it does not say itself whose its rows are. */
export function pasteEntry(
  text: string,
  dataset: Dataset,
  grid: EntryGrid,
  from: { readonly row: number; readonly column: number },
): PastedEntry {
  const names = placesByName(dataset);
  const { rows } = readTable(text);
  const labelled = readLabels(
    rows,
    (name) => names.get(name) ?? null,
    (year) => grid.years.includes(year),
  );
  const typed: Record<string, string> = {};
  let outside = 0;
  labelled.body.forEach((cells, row) => {
    const code = labelled.places === null ? grid.codes[from.row + row] : labelled.places[row];
    cells.forEach((cell, column) => {
      const year = labelled.years === null ? grid.years[from.column + column] : labelled.years[column];
      if (readFigure(cell, grid.indicator).kind === "leave") return;
      if (code === undefined || code === null || year === undefined || year === null) outside += 1;
      else typed[entryKey(code, grid.indicator, year)] = cell.trim();
    });
  });
  return { typed, outside };
}

/** Names that two places share are known by their codes alone. */
function placesByName({ province, units }: Dataset): ReadonlyMap<string, string> {
  const places = new Map<string, string>([[province.code, province.code]]);
  const shared = new Set<string>();
  const note = (name: string, code: string) => {
    const known = places.get(name);
    if (known !== undefined && known !== code) shared.add(name);
    places.set(name, code);
  };
  note(province.name, province.code);
  note("全省", province.code);
  for (const { code, name, prefecture } of units) {
    places.set(code, code);
    places.set(prefecture.code, prefecture.code);
    note(name, code);
    note(prefecture.name, prefecture.code);
  }
  for (const name of shared) places.delete(name);
  return places;
}
