/** What a sheet's rows and columns most likely mean, for the planner to look over. */
import type { Dataset } from "../../../shared/dataset/schema.ts";
import type { Half } from "../../../shared/import/halves.ts";
import type { ColumnUse, Mapping } from "../../../shared/import/schema.ts";
import type { Table, TableSheet } from "../tables/table.ts";
import { cellCode, cellText } from "./cell-text.ts";
import { figureColumns } from "./figure-columns.ts";
import { findColumns, type LabelColumns } from "./find-columns.ts";
import { findHalves } from "./find-halves.ts";
import { createHeadings, type Headings, mostHeaderRows } from "./heading-text.ts";
import { createNameIndex, type NameIndex } from "./name-index.ts";
import { normalLabel } from "./normal-label.ts";
import { rowWord } from "./row-words.ts";

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
  const whole = findColumns(sheet, index);
  const apart = proposeHalves(sheet, findHalves(sheet, index), { dataset, index, year });
  return apart ?? proposeParts(sheet, [{ ...wholeSheet, labels: whole }], { dataset, index, year }).proposal;
}

interface Ground {
  readonly dataset: Dataset;
  readonly index: NameIndex;
  /** Of figures of which nothing tells it. */
  readonly year: number;
}

type Part = Half & { readonly labels: LabelColumns };

const wholeSheet: Half = { start: 0, end: Number.POSITIVE_INFINITY };

/** Tables side by side are one only where they have figures of the same kinds; null: they are not. */
function proposeHalves(sheet: TableSheet, names: readonly number[], ground: Ground): Proposal | null {
  if (names.length < 2) return null;
  const rough = names.map((start, at) => ({ start: at === 0 ? 0 : start, end: endAt(names, at) }));
  const labelled = rough.map((half) => ({ ...half, labels: findColumns(sheet, ground.index, half) }));
  const [left] = labelled;
  if (left === undefined) return null;
  const header = headerOf(sheet, labelled, ground.index);
  const starts = names.map((name, at) => (at === 0 ? 0 : startOf(name, left.labels, header)));
  const parts = starts.map((start, at): Part => {
    const half = { start, end: endAt(starts, at) };
    return { ...half, labels: findColumns(sheet, ground.index, half) };
  });
  const { proposal, kinds } = proposeParts(sheet, parts, ground);
  const [first = "", ...others] = kinds;
  if (first === "" || others.some((each) => each !== first)) return null;
  const halves = { starts: starts.slice(1), only: null };
  return { ...proposal, mapping: { ...proposal.mapping, halves } };
}

const endAt = (starts: readonly number[], at: number) => starts[at + 1] ?? Number.POSITIVE_INFINITY;

/** A table begins where its name does, or with the columns before it that are headed as the first table's are. */
function startOf(
  name: number,
  left: LabelColumns,
  { headings, first, last }: { readonly headings: Headings; readonly first: number; readonly last: number },
): number {
  const own = left.name ?? 0;
  const headed = (column: number) => {
    const texts: string[] = [];
    for (let row = first; row <= last; row += 1) texts.push(headings.textAt(row, column));
    return texts.join("");
  };
  let before = 0;
  const isLike = (by: number) => headed(name - by) !== "" && headed(name - by) === headed(own - by);
  while (before < own && isLike(before + 1)) before += 1;
  return name - before;
}

/** Where the header is, by what the tables' label columns hold; rows counted from 0. */
function headerOf(sheet: TableSheet, parts: readonly Part[], index: NameIndex) {
  const firstData = Math.min(...parts.map(({ labels }) => firstDataRow(sheet, labels, index)));
  const last = Math.max(0, firstData - 1);
  const headings = createHeadings(sheet, last);
  return { firstData, last, headings, first: headerStart(sheet, headings, last) };
}

interface Parts {
  readonly proposal: Proposal;
  /** What figures each part has. */
  readonly kinds: readonly string[];
}

function proposeParts(sheet: TableSheet, parts: readonly Part[], { dataset, index, year }: Ground): Parts {
  const { firstData, first, last, headings } = headerOf(sheet, parts, index);
  const above = sheet.rows.slice(0, first).flatMap((row) => row.map(cellText).filter((text) => text !== ""));
  const header = { headings, first, last, above, firstData, year };
  const uses: Record<string, ColumnUse> = {};
  const kinds: string[] = [];
  let worth = 0;
  for (const part of parts) {
    for (const use of ["name", "code", "prefecture", "kind"] as const) {
      const column = part.labels[use];
      if (column !== null) uses[column] = { use };
    }
    const figures = figureColumns(sheet, header, part, dataset, index);
    for (const [column, use] of figures) uses[column] = use;
    kinds.push([...figures.values()].map(({ indicator, year: of }) => `${indicator} ${of}`).join());
    worth += part.labels.known * figures.size;
  }
  const lasts = parts.map(({ labels }) => lastDataRow(sheet, labels, firstData));
  const lastRow = lasts.reduce((most, each) =>
    most === null || each === null ? null : Math.max(most, each),
  );
  const mapping: Mapping = {
    sheet: sheet.name,
    header: { first: first + 1, last: last + 1 },
    lastRow,
    columns: uses,
    rows: {},
    cells: {},
    halves: null,
  };
  return { proposal: { mapping, worth }, kinds };
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
  // Beside a title, the continued table's only says that it goes on.
  for (const text of texts) if (/^\(?(?:续表|续)\d*\)?$/u.test(normalLabel(text))) texts.delete(text);
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
