/** The cells of the placed rows as figures in the dataset's own measures. */
import type { ImportProblem, Indicator } from "../../../shared/import/schema.ts";
import { type FigureColumn, type MappedSheet, problem } from "./mapped-sheet.ts";
import type { PlacedRow } from "./match-rows.ts";
import type { Place } from "./name-index.ts";
import { readFigure } from "./read-figure.ts";
import { scaled } from "./scales.ts";

export interface TakenFigure {
  readonly place: Place;
  readonly indicator: Indicator;
  readonly year: number;
  /** In 亿元, 万人, 元 or as a fraction. */
  readonly value: number;
  readonly row: number;
  readonly column: FigureColumn;
  /** Only held against the sum of the districts. */
  readonly districts: boolean;
}

export interface TakenFigures {
  readonly figures: TakenFigure[];
  readonly problems: ImportProblem[];
  /** By column, the most digits after the point that any of its figures has: its precision as written. */
  readonly decimals: ReadonlyMap<number, number>;
}

/** These are sums over their units as much as the units' own. */
const ofWholes: readonly Indicator[] = [
  "gdp",
  "valueAdded.primary",
  "valueAdded.secondary",
  "valueAdded.tertiary",
  "population",
  "employment",
  "urbanJobs",
];
const additive = new Set<Indicator>(ofWholes);
export const isAdditive = (indicator: Indicator): boolean => additive.has(indicator);

export function takeFigures({ figures: columns }: MappedSheet, placed: readonly PlacedRow[]): TakenFigures {
  const figures: TakenFigure[] = [];
  const problems: ImportProblem[] = [];
  const decimals = new Map<number, number>();
  for (const { row, place, districts = false } of placed) {
    // A heading above its units has no figures of its own.
    if (!row.hasFigures && place.kind !== "unit") continue;
    for (const column of columns) {
      const at = { row: row.row, column: column.column };
      const read = readFigure(row.cells[column.column]);
      if (read.kind === "missing") {
        if (place.kind === "unit") problems.push(problem("cell-empty", "warning", at, { name: place.name }));
        continue;
      }
      if (read.kind === "error") {
        problems.push(problem("cell-error", "error", at, { name: place.name, text: read.text }));
        continue;
      }
      if (read.kind === "words") {
        problems.push(problem("cell-not-number", "error", at, { name: place.name, text: short(read.text) }));
        continue;
      }
      const value = scaled(read.value, column.indicator, column.scale);
      if (value === null || !Number.isFinite(value)) {
        problems.push(problem("cell-out-of-range", "error", at, { name: place.name, value: read.value }));
        continue;
      }
      if (read.as !== "number") {
        const code = read.as === "text" ? "cell-text-number" : "cell-footnote";
        problems.push(problem(code, "warning", at, { name: place.name, value: read.value }));
      }
      decimals.set(column.column, Math.max(decimals.get(column.column) ?? 0, read.decimals));
      const { indicator, year } = column;
      figures.push({ place, indicator, year, value, row: row.row, column, districts });
    }
  }
  return { figures, problems, decimals };
}

const short = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
