/** Which columns hold names, codes, prefectures and kinds: told by what is in them, then by their headings. */
import type { Half } from "../../../shared/import/halves.ts";
import type { TableSheet } from "../tables/table.ts";
import { cellCode, cellText } from "./cell-text.ts";
import { kindNamed } from "./kind-words.ts";
import type { NameIndex } from "./name-index.ts";
import { normalLabel } from "./normal-label.ts";

export interface LabelColumns {
  readonly name: number | null;
  readonly code: number | null;
  readonly prefecture: number | null;
  readonly kind: number | null;
  /** Rows whose name or code is the dataset's, or looks like one. */
  readonly known: number;
}

/** Labels stand at the left. */
const mostColumns = 8;
/** Rows enough to tell what a column holds. */
const mostRows = 1000;
const headings = {
  name: /^(?:名称|地区|县名|单位名称|县\(?市、?区?\)?(?:名称)?|县市区|县区|行政区(?:划)?(?:名称)?|name|county)/iu,
  code: /代码|编码|code/iu,
  prefecture: /^(?:州\(?市\)?|州市|市\(?州\)?|市州|地级市|所属|prefecture)/iu,
  kind: /^(?:类别|类型|县级类别|kind|type)$/iu,
};

/** Of the columns from `start` up to, but without, `end`. */
export function findColumns(
  sheet: TableSheet,
  index: NameIndex,
  { start, end }: Half = { start: 0, end: Number.POSITIVE_INFINITY },
): LabelColumns {
  const length = Math.min(mostColumns, end - start);
  const columns = Array.from({ length }, (_, at) => countsOf(sheet, start + at, index));
  const best = (count: (of: Counts) => number, but: readonly (number | null)[] = []) => {
    let found: number | null = null;
    for (const [column, of] of columns.entries()) {
      if (but.includes(column) || count(of) < 2) continue;
      if (found === null || count(of) > count(columns[found] ?? of)) found = column;
    }
    return found;
  };
  const headed = (pattern: RegExp, but: readonly (number | null)[]) => {
    const found = columns.findIndex(
      ({ texts }, column) => !but.includes(column) && texts.some((text) => pattern.test(text)),
    );
    return found < 0 ? null : found;
  };
  const code = best(({ codes, knownCodes, headedCode }) => (headedCode || knownCodes > 1 ? codes : 0));
  const name =
    best(({ units }) => units, [code]) ??
    best(({ places }) => places, [code]) ??
    headed(headings.name, [code]) ??
    best(({ areas }) => areas, [code]);
  const prefecture =
    headed(headings.prefecture, [code, name]) ?? best(({ prefectures }) => prefectures, [code, name]);
  const kind = headed(headings.kind, [code, name, prefecture]);
  const counts = [name, code].map((column) => (column === null ? 0 : (columns[column]?.known ?? 0)));
  const at = (column: number | null) => (column === null ? null : start + column);
  const labels = { name: at(name), code: at(code), prefecture: at(prefecture), kind: at(kind) };
  return { ...labels, known: Math.max(...counts) };
}

interface Counts {
  /** The first texts, where a heading is. */
  readonly texts: readonly string[];
  readonly headedCode: boolean;
  readonly codes: number;
  readonly knownCodes: number;
  /** Distinct units of the dataset that cells name, and places of any kind. */
  readonly units: number;
  readonly places: number;
  /** Cells that end as names of areas do. */
  readonly areas: number;
  /** Cells that name prefectures: of each row, or above the rows of each. */
  readonly prefectures: number;
  readonly known: number;
}

function countsOf(sheet: TableSheet, column: number, index: NameIndex): Counts {
  const rows = sheet.rows.slice(0, mostRows);
  const texts = rows.slice(0, 12).map((row) => cellText(row[column]).normalize("NFKC").replace(/\s/gu, ""));
  const places = new Set<string>();
  const units = new Set<string>();
  const areas = new Set<string>();
  let codes = 0;
  let knownCodes = 0;
  let prefectures = 0;
  for (const row of rows) {
    const text = cellText(row[column]);
    if (text === "") continue;
    const code = cellCode(row[column]);
    if (code !== null && /^\d{6}$/.test(code)) codes += 1;
    if (code !== null && index.place(code) !== null) knownCodes += 1;
    if (typeof row[column] !== "string") continue;
    const found = index.find(text).places;
    for (const { code: of, kind } of found) {
      if (found.length === 1) places.add(of);
      if (kind === "unit") units.add(of);
    }
    if (found.some(({ kind }) => kind === "prefecture")) prefectures += 1;
    const name = normalLabel(text);
    if (name.length <= 20 && kindNamed("", name) !== null) areas.add(name);
  }
  const headedCode = texts.some((text) => headings.code.test(text));
  return {
    texts,
    headedCode,
    codes: Math.max(codes, headedCode ? rows.filter((row) => cellCode(row[column]) !== null).length : 0),
    knownCodes,
    units: units.size,
    places: places.size,
    areas: areas.size,
    prefectures,
    known: Math.max(units.size, places.size, knownCodes, codes),
  };
}
