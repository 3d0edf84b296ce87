/** The scale of a column that states none, or whose figures contradict what it states. */
import type { Dataset } from "../../../shared/dataset/schema.ts";
import type { Cell, Indicator, Scale } from "../../../shared/import/schema.ts";
import { cellCode, cellText } from "./cell-text.ts";
import { baseGdp, figureAt } from "./figure-place.ts";
import type { NameIndex } from "./name-index.ts";
import { readFigure } from "./read-figure.ts";
import { measureOf, scaled, scalesOf } from "./scales.ts";

export interface ScaleQuestion {
  readonly column: number;
  readonly indicator: Indicator;
  /** What the headings say; null: nothing. */
  readonly stated: Scale | null;
  readonly name: number | null;
  readonly code: number | null;
}

export function scaleByFigures(
  rows: readonly (readonly Cell[])[],
  question: ScaleQuestion,
  dataset: Dataset,
  index: NameIndex,
): Scale {
  const { column, indicator, stated } = question;
  const values = rows.flatMap((row) => {
    const read = readFigure(row[column]);
    return read.kind === "figure" ? [read.value] : [];
  });
  const measure = measureOf(indicator);
  if (measure === "growth") return growthScale(values, stated);
  if (measure === "share") return values.every((value) => Math.abs(value) <= 2) ? "fraction" : "percent";
  if (stated !== null) return stated;
  const [usual = "yi-yuan", ...others] = scalesOf(indicator);
  const ratios = knownRatios(rows, question, dataset, index);
  const middle = ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)];
  if (middle === undefined) return measure === "income" ? "yuan" : usual;
  // The scale that brings the middle county nearest to what the dataset has for it.
  const distance = (scale: Scale) =>
    Math.abs(Math.log((scaled(middle, indicator, scale) ?? 0) || Number.MIN_VALUE));
  return [usual, ...others].reduce((best, scale) => (distance(scale) < distance(best) ? scale : best));
}

/** 5.2 is per cent, 105.2 an index, and where nothing passes a third, cells are formatted as per cent. */
function growthScale(values: readonly number[], stated: Scale | null): Scale {
  if (values.length === 0) return stated ?? "percent";
  const sizes = values.map(Math.abs);
  if (values.every((value) => value > 60 && value < 200)) return "index";
  return Math.max(...sizes) < 0.35 ? "fraction" : "percent";
}

/** Each figure as written over the dataset's own. */
function knownRatios(
  rows: readonly (readonly Cell[])[],
  { column, indicator, name, code }: ScaleQuestion,
  { units, baseYear }: Dataset,
  index: NameIndex,
): number[] {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  return rows.flatMap((row) => {
    const coded = code === null ? null : index.place(cellCode(row[code]) ?? "");
    const named = name === null ? [] : index.find(cellText(row[name])).places;
    const unit = byCode.get((coded ?? (named.length === 1 ? named[0] : null))?.code ?? "");
    const read = readFigure(row[column]);
    if (unit === undefined || read.kind !== "figure") return [];
    const known =
      indicator === "gdp"
        ? (baseGdp(unit) ?? figureAt(unit, `history.gdp.${baseYear}`))
        : figureAt(unit, indicator);
    return known === null || known <= 0 || read.value <= 0 ? [] : [read.value / known];
  });
}
