/** The cells of the placed rows as figures in the dataset's own measures, or as the planner settled them one by one. */
import { cellAddress } from "../../../shared/import/cell-address.ts";
import type { Cell, CellAnswer, ImportProblem, Indicator, Mapping } from "../../../shared/import/schema.ts";
import { standingText } from "./cell-text.ts";
import { type FigureColumn, problem } from "./mapped-sheet.ts";
import type { PlacedRow } from "./match-rows.ts";
import type { Place } from "./name-index.ts";
import { type ReadFigure, readFigure } from "./read-figure.ts";
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
  /** Entered by hand; it is as precise as it was typed. */
  readonly typed?: { readonly address: string; readonly text: string; readonly decimals: number };
}

/** A figure that the planner wants left as it is in the base. */
export interface LeftFigure {
  readonly place: Place;
  readonly indicator: Indicator;
  readonly year: number;
  readonly row: number;
  readonly column: FigureColumn;
}

export interface TakenFigures {
  readonly figures: TakenFigure[];
  readonly left: LeftFigure[];
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

export function takeFigures(placed: readonly PlacedRow[], cells: Mapping["cells"]): TakenFigures {
  const figures: TakenFigure[] = [];
  const left: LeftFigure[] = [];
  const problems: ImportProblem[] = [];
  const decimals = new Map<number, number>();
  for (const { row, place, districts = false } of placed) {
    // A heading above its units has no figures of its own.
    if (!row.hasFigures && place.kind !== "unit") continue;
    for (const column of row.half.figures) {
      const { indicator, year } = column;
      const address = cellAddress(row.row, column.column);
      const answer = cells[address];
      const cell = row.cells[column.column];
      const read = readFigure(cell);
      // How a column is written does not change with what is done to one of its cells.
      if (read.kind === "figure")
        decimals.set(column.column, Math.max(decimals.get(column.column) ?? 0, read.decimals));
      if (answer?.kind === "leave") {
        left.push({ place, indicator, year, row: row.row, column });
        continue;
      }
      const at = { row: row.row, column: column.column };
      const found = figureOf(read, answer, { place, column });
      if (found.problem !== null) problems.push({ ...found.problem, ...at });
      if (found.value === null) continue;
      const typed = answer?.kind === "value" ? { typed: typedAt(address, answer.value, cell) } : {};
      figures.push({
        ...{ place, indicator, year, value: found.value, row: row.row, column, districts },
        ...typed,
      });
    }
  }
  return { figures, left, problems, decimals };
}

interface Found {
  readonly value: number | null;
  readonly problem: ImportProblem | null;
}

/** The cell's figure, or the one entered for it, and what is to be said of it. */
function figureOf(
  read: ReadFigure,
  answer: CellAnswer | undefined,
  { place, column }: { readonly place: Place; readonly column: FigureColumn },
): Found {
  const { name } = place;
  const without = (found: ImportProblem | null): Found => ({ value: null, problem: found });
  const typed = answer?.kind === "value" ? answer.value : null;
  if (typed === null) {
    if (read.kind === "missing")
      return without(place.kind === "unit" ? problem("cell-empty", "warning", {}, { name }) : null);
    if (read.kind === "error") return without(problem("cell-error", "error", {}, { name, text: read.text }));
    if (read.kind === "words")
      return without(problem("cell-not-number", "error", {}, { name, text: short(read.text) }));
  }
  const written = typed ?? (read.kind === "figure" ? read.value : Number.NaN);
  const value = scaled(written, column.indicator, column.scale);
  if (value === null || !Number.isFinite(value))
    return without(problem("cell-out-of-range", "error", {}, { name, value: written }));
  if (typed !== null || read.kind !== "figure" || read.as === "number") return { value, problem: null };
  const code = read.as === "text" ? "cell-text-number" : "cell-footnote";
  return { value, problem: problem(code, "warning", {}, { name, value: read.value }) };
}

function typedAt(address: string, value: number, cell: Cell | undefined): NonNullable<TakenFigure["typed"]> {
  const read = readFigure(value);
  return { address, text: standingText(cell), decimals: read.kind === "figure" ? read.decimals : 0 };
}

const short = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
