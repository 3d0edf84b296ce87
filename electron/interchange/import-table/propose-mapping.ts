/** What a sheet's rows and columns most likely mean, for the planner to look over. */
import type { Dataset } from "../../../shared/dataset/schema.ts";
import type { ColumnUse, Indicator, Mapping } from "../../../shared/import/schema.ts";
import type { Table, TableSheet } from "../tables/table.ts";
import { cellCode, cellText } from "./cell-text.ts";
import { findColumns, type LabelColumns } from "./find-columns.ts";
import { scaleIn } from "./heading-scales.ts";
import { createHeadings, type Headings, mostHeaderRows } from "./heading-text.ts";
import { yearIn } from "./heading-years.ts";
import { indicatorOf } from "./indicator-words.ts";
import { createNameIndex, type NameIndex } from "./name-index.ts";
import { rowWord } from "./row-words.ts";
import { scaleByFigures } from "./scale-by-figures.ts";

/** Rows enough to tell what a table is. */
const mostLookedAt = 1000;

/**
 * One for every sheet, the likeliest first; a hidden sheet only after those that are shown.
 * `year`: of figures of which neither a heading nor a title tells it.
 */
export function proposeMappings({ sheets }: Table, dataset: Dataset, year = dataset.baseYear): Mapping[] {
  const index = createNameIndex(dataset);
  const proposals = sheets.map((sheet) => ({ sheet, ...proposeMapping(sheet, dataset, index, year) }));
  return proposals
    .sort((a, b) => Number(a.sheet.hidden) - Number(b.sheet.hidden) || b.worth - a.worth)
    .map(({ mapping }) => mapping);
}

interface Proposal {
  readonly mapping: Mapping;
  /** Rows known times columns known. */
  readonly worth: number;
}

function proposeMapping(sheet: TableSheet, dataset: Dataset, index: NameIndex, year: number): Proposal {
  const columns = findColumns(sheet, index);
  const firstData = firstDataRow(sheet, columns, index);
  const last = Math.max(0, firstData - 1);
  const headings = createHeadings(sheet, last);
  const first = headerStart(sheet, headings, last);
  const above = sheet.rows.slice(0, first).flatMap((row) => row.map(cellText).filter((text) => text !== ""));
  const uses: Record<string, ColumnUse> = {};
  for (const use of ["name", "code", "prefecture", "kind"] as const) {
    const column = columns[use];
    if (column !== null) uses[column] = { use };
  }
  const figures = figureColumns(
    sheet,
    { headings, first, last, above, firstData, year },
    columns,
    dataset,
    index,
  );
  for (const [column, use] of figures) uses[column] = use;
  const mapping: Mapping = {
    sheet: sheet.name,
    header: { first: first + 1, last: last + 1 },
    lastRow: lastDataRow(sheet, columns, firstData),
    columns: uses,
    rows: {},
  };
  return { mapping, worth: columns.known * figures.size };
}

interface Header {
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

function figureColumns(
  sheet: TableSheet,
  { headings, first, last, above, firstData, year: otherwise }: Header,
  labels: LabelColumns,
  dataset: Dataset,
  index: NameIndex,
): Map<number, ColumnUse> {
  const figures = new Map<number, ColumnUse>();
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
  for (let column = 0; column < width; column += 1) {
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

/** The first row that a known name, a code or a total begins. A title may be a place's name too, but no data follow it. */
function firstDataRow(sheet: TableSheet, { name, code, prefecture }: LabelColumns, index: NameIndex): number {
  const isKnown = (row: TableSheet["rows"][number]) =>
    [name, prefecture].some((column) => {
      const label = column === null ? "" : cellText(row[column]);
      return label !== "" && (index.find(label).places.length > 0 || isTotal(label));
    }) ||
    (code !== null && cellCode(row[code]) !== null && row.some((cell) => typeof cell === "number"));
  const isFilled = (row: TableSheet["rows"][number]) => row.filter((cell) => cell !== null).length > 1;
  const found = sheet.rows.slice(0, mostLookedAt).findIndex((row, at) => {
    if (!isKnown(row)) return false;
    const next = sheet.rows[at + 1];
    return isFilled(row) || (next !== undefined && isFilled(next) && isKnown(next));
  });
  if (found >= 0) return found;
  // Nothing is known here: the first row with a number beyond its first cell.
  const numbers = sheet.rows.findIndex((row) => row.slice(1).some((cell) => typeof cell === "number"));
  return Math.max(1, numbers);
}

const isTotal = (label: string) => ["province", "sum"].includes(rowWord(label) ?? "");

/** Up from the last row of the header to where a title, a unit of measure or nothing stands. */
function headerStart(sheet: TableSheet, headings: Headings, last: number): number {
  let first = last;
  while (first > 0 && last - first + 1 < mostHeaderRows && isHeader(sheet, headings, first - 1)) first -= 1;
  return first;
}

function isHeader(sheet: TableSheet, { textAt }: Headings, row: number): boolean {
  const width = sheet.rows[row]?.length ?? 0;
  const texts = new Set<string>();
  for (let column = 0; column < width; column += 1) texts.add(textAt(row, column));
  texts.delete("");
  return (
    texts.size > 1 &&
    ![...texts].some((text) => /^单位|^unit:/iu.test(text.normalize("NFKC").replace(/\s/gu, "")))
  );
}

/** Counted from 1; null: to the end of the sheet. */
function lastDataRow(sheet: TableSheet, { name, code }: LabelColumns, firstData: number): number | null {
  const column = name ?? code ?? 0;
  const isData = (row: TableSheet["rows"][number]) => {
    const label = cellText(row[column]) || cellText(row[0]);
    return label !== "" && rowWord(label) !== "footnote" && row.filter((cell) => cell !== null).length > 1;
  };
  const last = sheet.rows.findLastIndex((row, at) => at >= firstData && isData(row));
  return last < 0 || last === sheet.rows.length - 1 ? null : last + 1;
}
