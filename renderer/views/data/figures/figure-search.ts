/** Which of the figures are shown. */
import type { FigureWish } from "../../../state/data-desk.ts";
import { isFound } from "../../../words/is-found.ts";
import { indicatorFamilies } from "./figure-indicators.ts";
import type { FigureRecord } from "./figure-list.ts";

/** `textOf`: all that a figure may be found by. */
export function figuresFound<Figure extends FigureRecord>(
  figures: readonly Figure[],
  wish: FigureWish,
  textOf: (figure: Figure) => string,
): Figure[] {
  const { search, place, level, indicator, year, status, source } = wish;
  const family = indicator === null ? null : (indicatorFamilies[indicator] ?? [indicator]);
  const wanted = search.trim();
  return figures.filter(
    (figure) =>
      (place === null || figure.code === place) &&
      (level === null || figure.level === level) &&
      (family === null || family.includes(figure.indicator)) &&
      (year === null || figure.year === year) &&
      (status === null || figure.status === status) &&
      (source === null || figure.source === source) &&
      (wanted === "" || isFound(textOf(figure), wanted)),
  );
}
