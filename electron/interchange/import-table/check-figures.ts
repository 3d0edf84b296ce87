/** Figures that cannot be, or hardly can: their ranges, their size beside the base's, and how they fit together. */
import type { Dataset } from "../../../shared/dataset/schema.ts";
import type { ImportProblem, Indicator } from "../../../shared/import/schema.ts";
import { baseGdp, breakBetween, figureAt, sectorIndicators, sumOf, unitPath } from "./figure-place.ts";
import { problem } from "./mapped-sheet.ts";
import { measureOf, unscaled } from "./scales.ts";
import type { TakenFigure } from "./take-figures.ts";

interface Range {
  /** What cannot be. */
  possible(value: number): boolean;
  /** What is seldom. */
  likely(value: number): boolean;
}

const level = (most: number): Range => ({
  possible: (value) => value >= 0,
  likely: (value) => value > 0 && value <= most,
});
const income: Range = { possible: (value) => value > 0, likely: (value) => value >= 1000 && value <= 1e6 };
/** Bounds on a county's figures; the largest counties of China stay under them. */
const ranges: Readonly<Record<Indicator, Range>> = {
  gdp: { ...level(2e4), possible: (value) => value > 0 },
  // A county without industry or farming is possible.
  "valueAdded.primary": { ...level(2000), likely: (value) => value <= 2000 },
  "valueAdded.secondary": { ...level(1.5e4), likely: (value) => value <= 1.5e4 },
  "valueAdded.tertiary": level(1.5e4),
  realGrowth: { possible: (value) => value > -1 && value < 5, likely: (value) => Math.abs(value) <= 0.5 },
  population: { ...level(1500), possible: (value) => value > 0 },
  employment: { ...level(1200), possible: (value) => value > 0 },
  urbanEmploymentShare: { possible: (value) => value >= 0 && value <= 1, likely: (value) => value > 0.02 },
  urbanJobs: level(50),
  "income.urban": income,
  "income.rural": income,
  investmentRatio: {
    possible: (value) => value >= 0 && value <= 10,
    likely: (value) => value > 0.02 && value <= 1.5,
  },
  capital: { ...level(1e5), possible: (value) => value > 0 },
};

export function checkFigures(figures: readonly TakenFigure[], base: Dataset | null): ImportProblem[] {
  const problems: ImportProblem[] = [];
  const units = new Map(base?.units.map((unit) => [unit.code, unit]));
  for (const { place, indicator, year, value, row, column } of figures) {
    const at = { row, column: column.column };
    const written = Number(unscaled(value, indicator, column.scale).toPrecision(10));
    const values = { name: place.name, value: written, indicator };
    const range = ranges[indicator];
    if (!range.possible(value)) {
      problems.push(problem("cell-out-of-range", "error", at, values));
      continue;
    }
    const unit = units.get(place.code);
    const known = unit === undefined || base === null ? null : baseOf(unit, indicator, year, base);
    const factor = known === null ? null : slip(value, known, indicator);
    if (factor !== null && known !== null) {
      problems.push(problem("cell-unlikely", "error", at, { ...values, base: known, factor }));
    } else if (known !== null && isFar(value, known, indicator)) {
      problems.push(problem("cell-unlikely", "warning", at, { ...values, base: known }));
    } else if (place.kind === "unit" && !range.likely(value)) {
      problems.push(problem("cell-unlikely", "warning", at, values));
    }
  }
  return problems;
}

/** What the figure is held against: the same in the base year. */
function baseOf(
  unit: Dataset["units"][number],
  indicator: Indicator,
  year: number,
  { baseYear }: Dataset,
): number | null {
  if (indicator === "realGrowth") return null;
  if (indicator === "gdp") return figureAt(unit, `history.gdp.${year}`) ?? baseGdp(unit);
  return figureAt(unit, unitPath(indicator, year, baseYear) ?? indicator) ?? figureAt(unit, indicator);
}

/** 万元 taken for 亿元 and the like: the factor by which the figure is out, 10,000 or 1,000; null: it is not. */
function slip(value: number, known: number, indicator: Indicator): number | null {
  const measure = measureOf(indicator);
  if (known < 0.05 || value <= 0 || measure === "growth" || measure === "share") return null;
  const ratio = Math.max(value / known, known / value);
  if (ratio > 3000 && ratio < 33_000) return 10_000;
  return ratio > 300 && ratio <= 3000 ? 1000 : null;
}

/** More than threefold, where there is enough for that to mean something. */
function isFar(value: number, known: number, indicator: Indicator): boolean {
  const measure = measureOf(indicator);
  if (measure === "growth" || measure === "share" || known < 1) return false;
  return value > known * 3 || value < known / 3;
}

/** Beyond this share of GDP the columns are hardly what they are taken for. */
const gross = 0.02;

/** Sectors that do not add to the GDP stated beside them, by row and year. */
export function checkSectors(
  figures: readonly TakenFigure[],
  decimals: ReadonlyMap<number, number>,
): ImportProblem[] {
  const problems: ImportProblem[] = [];
  const rows = new Map<string, TakenFigure[]>();
  for (const figure of figures) {
    const key = `${figure.row} ${figure.year}`;
    const there = rows.get(key) ?? [];
    there.push(figure);
    rows.set(key, there);
  }
  for (const row of rows.values()) {
    const of = (indicator: Indicator) => row.find((each) => each.indicator === indicator);
    const gdp = of("gdp");
    const parts = sectorIndicators.flatMap((indicator) => of(indicator) ?? []);
    if (gdp === undefined || parts.length < sectorIndicators.length) continue;
    const sum = sumOf(parts.map(({ value }) => value));
    const off = Math.abs(sum - gdp.value);
    const rounding = [gdp, ...parts].reduce((total, each) => total + halfUnit(each, decimals), 0);
    if (off <= rounding * 1.01 + 1e-9) continue;
    const values = { name: gdp.place.name, year: gdp.year, sum, gdp: gdp.value };
    const severity = off > gross * gdp.value ? "error" : "warning";
    problems.push(
      problem("sectors-do-not-add", severity, { row: gdp.row, column: gdp.column.column }, values),
    );
  }
  return problems;
}

/** Half of the last digit that the column writes. */
export function halfUnit(
  { indicator, column, typed }: TakenFigure,
  decimals: ReadonlyMap<number, number>,
): number {
  const written = 0.5 * 10 ** -(typed?.decimals ?? decimals.get(column.column) ?? 0);
  return written / Math.abs(unscaled(1, indicator, column.scale === "index" ? "percent" : column.scale));
}

/** Columns of levels that lie in another vintage than the base year's. */
export function checkBreaks(figures: readonly TakenFigure[], base: Dataset): ImportProblem[] {
  const problems: ImportProblem[] = [];
  const seen = new Set<number>();
  for (const { indicator, year, column } of figures) {
    if (seen.has(column.column) || measureOf(indicator) !== "money" || indicator === "capital") continue;
    seen.add(column.column);
    const found = breakBetween(base, base.baseYear, year);
    if (found === null) continue;
    const values = { indicator, year, baseYear: base.baseYear, from: found.from, to: found.to };
    problems.push(problem("level-across-break", "warning", { column: column.column }, values));
  }
  return problems;
}
