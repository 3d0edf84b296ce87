/** Which columns of a table are figures, and of what: told by their headings, then by the figures themselves. */
import type { Dataset } from "../../../shared/dataset/schema.ts";
import type { Half } from "../../../shared/import/halves.ts";
import type { ColumnUse, Indicator } from "../../../shared/import/schema.ts";
import type { TableSheet } from "../tables/table.ts";
import type { LabelColumns } from "./find-columns.ts";
import { scaleIn } from "./heading-scales.ts";
import type { Headings } from "./heading-text.ts";
import { yearIn } from "./heading-years.ts";
import { indicatorOf } from "./indicator-words.ts";
import type { NameIndex } from "./name-index.ts";
import { scaleByFigures } from "./scale-by-figures.ts";

/** Rows enough to tell what a table is. */
const mostLookedAt = 1000;

export interface Header {
  readonly headings: Headings;
  /** Rows counted from 0. */
  readonly first: number;
  readonly last: number;
  readonly firstData: number;
  /** What stands above the header: title, unit of measure. */
  readonly above: readonly string[];
  /** Where none is told. */
  readonly year: number;
}

type FigureUse = Extract<ColumnUse, { use: "figure" }>;

/** By column, of those of one table; several may stand side by side. */
export function figureColumns(
  sheet: TableSheet,
  { headings, first, last, above, firstData, year: otherwise }: Header,
  { labels, start, end }: Half & { readonly labels: LabelColumns },
  dataset: Dataset,
  index: NameIndex,
): Map<number, FigureUse> {
  const figures = new Map<number, FigureUse>();
  const seen = new Set<string>();
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const title = [...above]
    .reverse()
    .map(yearIn)
    .find((year) => year !== null);
  const year = title ?? yearIn(sheet.name) ?? otherwise;
  const unitLine = above.filter((text) => /单位|unit/iu.test(text)).join("/");
  let before: Indicator | null = null;
  let group: { text: string; indicator: Indicator | null } = { text: "", indicator: null };
  for (let column = start; column < Math.min(width, end); column += 1) {
    if (column === labels.name || column === labels.code || column === labels.prefecture) continue;
    const heading = headings.above(first, last, column);
    // A heading at the top of a header of several rows stands beside the group before it, not its last column.
    const top = last > first ? headings.textAt(first, column) : "";
    if (top !== "" && top !== group.text) {
      before = group.indicator ?? before;
      group = { text: top, indicator: indicatorOf(top, null) };
    }
    const indicator: Indicator | null = indicatorOf(heading, before);
    before = indicator;
    if (indicator === null) continue;
    const of = yearIn(heading) ?? year;
    if (seen.has(`${indicator} ${of}`)) continue;
    seen.add(`${indicator} ${of}`);
    const stated = scaleIn(heading, indicator) ?? scaleIn(unitLine, indicator);
    const rows = sheet.rows.slice(firstData, firstData + mostLookedAt);
    const scale = scaleByFigures(
      rows,
      { column, indicator, stated, name: labels.name, code: labels.code },
      dataset,
      index,
    );
    figures.set(column, { use: "figure", indicator, year: of, scale });
  }
  return figures;
}
