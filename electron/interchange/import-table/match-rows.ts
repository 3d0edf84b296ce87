/** Rows to the units, prefectures and province of a dataset. What is not sure is asked, never guessed. */
import type { Dataset } from "../../../shared/dataset/schema.ts";
import type { ImportProblem, Mapping, RowAnswer, RowMatch } from "../../../shared/import/schema.ts";
import { cellCode } from "./cell-text.ts";
import { type MappedRow, type MappedSheet, problem } from "./mapped-sheet.ts";
import { createNameIndex, type NameIndex, type Place } from "./name-index.ts";
import { rowWord } from "./row-words.ts";

/** A row whose figures are taken, or held against the sum of others. */
export interface PlacedRow {
  readonly row: MappedRow;
  readonly place: Place;
  /** The sum of the districts of prefecture `place`; not taken. */
  readonly districts?: true;
}

export interface MatchedRows {
  readonly matches: RowMatch[];
  readonly placed: PlacedRow[];
  readonly problems: ImportProblem[];
}

interface Verdict {
  readonly kind: RowMatch["kind"];
  readonly place?: Place | undefined;
  readonly candidates?: readonly Place[];
  readonly districts?: true;
  readonly problem?: ImportProblem;
}

export function matchRows(sheet: MappedSheet, mapping: Mapping, dataset: Dataset): MatchedRows {
  const index = createNameIndex(dataset);
  const matches: RowMatch[] = [];
  const placed: PlacedRow[] = [];
  const problems: ImportProblem[] = [];
  const taken = new Map<string, number>();
  /** The prefecture whose row came last: the rows below it are its units. */
  let section: Place | null = null;
  for (const row of sheet.rows) {
    const answer = Object.hasOwn(mapping.rows, row.key) ? mapping.rows[row.key] : undefined;
    let verdict: Verdict =
      answer === undefined ? recognise(row, sheet, index, section) : answered(answer, row, index, dataset);
    const place = verdict.place;
    if (place !== undefined && verdict.districts === undefined) {
      const first = taken.get(place.code);
      if (first !== undefined && row.hasFigures) {
        verdict = { ...verdict, problem: twice(row, place, first) };
      }
      if (row.hasFigures) taken.set(place.code, first ?? row.row);
    }
    if (verdict.problem !== undefined) problems.push(verdict.problem);
    if (place?.kind === "prefecture" && verdict.districts === undefined) section = place;
    if (place?.kind === "province") section = null;
    if (place !== undefined && verdict.problem?.code !== "row-twice") {
      placed.push({ row, place, ...(verdict.districts ? { districts: true } : {}) });
    }
    matches.push(matchOf(row, verdict));
  }
  return { matches, placed, problems };
}

function matchOf(
  { row, half: { start }, label }: MappedRow,
  { kind, place, candidates = [] }: Verdict,
): RowMatch {
  const own = kind === "skipped" ? undefined : place;
  return {
    row,
    start,
    label,
    kind,
    code: own?.code ?? null,
    name: own?.name ?? null,
    candidates: candidates.map(({ code, name, prefecture }) => ({ code, name, prefecture: prefecture.name })),
  };
}

function twice({ at }: MappedRow, { code, name }: Place, first: number): ImportProblem {
  return problem("row-twice", "error", at, { code, name, other: first });
}

function answered(answer: RowAnswer, row: MappedRow, index: NameIndex, { province }: Dataset): Verdict {
  if (answer.kind === "skip") return { kind: "skipped" };
  const code = answer.kind === "province" ? province.code : answer.code;
  const place = index.place(code);
  if (place === null || place.kind !== answer.kind) return unknown(row, code);
  return { kind: place.kind, place };
}

function unknown({ at, label }: MappedRow, code: string | null): Verdict {
  const named = problem("row-unknown", "error", at, { label, ...(code === null ? {} : { code }) });
  return { kind: "unknown", problem: named };
}

function recognise(row: MappedRow, sheet: MappedSheet, index: NameIndex, section: Place | null): Verdict {
  const { half } = row;
  const code = half.code === null ? null : cellCode(row.cells[half.code]);
  const byCode = code === null ? null : index.place(code);
  const { label } = row;
  if (byCode !== null) return coded(row, byCode, index);
  if (label === "") return row.hasFigures ? unknown(row, code) : { kind: "blank" };
  const word = rowWord(label);
  if (word !== null) return worded(word, row, sheet, index, section);
  const { places, renamed } = index.find(label);
  const sure = settle(places, row, index, section);
  if (sure !== null) {
    if (renamed === null) return { kind: sure.kind, place: sure };
    const { code: now, name } = sure;
    const values = { label, code: now, name, year: renamed.until ?? 0 };
    return {
      kind: sure.kind,
      place: sure,
      problem: problem("row-renamed", "warning", row.at, values),
    };
  }
  if (places.length > 1) {
    const names = places.map(({ name }) => name).join("、");
    const asked = problem("row-ambiguous", "error", row.at, { label, names });
    return { kind: "ambiguous", candidates: places, problem: asked };
  }
  // A heading or a remark: nothing is lost with it.
  return row.hasFigures ? unknown(row, code) : { kind: "skipped" };
}

/** A code decides; a name of another place beside it is a contradiction to be settled. */
function coded(row: MappedRow, place: Place, index: NameIndex): Verdict {
  if (row.half.name === null || row.label === "" || rowWord(row.label) !== null)
    return { kind: place.kind, place };
  const { places, renamed } = index.find(row.label);
  if (places.length > 0 && !places.includes(place)) {
    const names = [place, ...places].map(({ name }) => name).join("、");
    const asked = problem("row-ambiguous", "error", row.at, { label: row.label, names });
    return { kind: "ambiguous", candidates: [place, ...places], problem: asked };
  }
  if (renamed === null || places.length === 0) return { kind: place.kind, place };
  const values = { label: row.label, code: place.code, name: place.name, year: renamed.until ?? 0 };
  return { kind: place.kind, place, problem: problem("row-renamed", "warning", row.at, values) };
}

/** Of namesakes, the one that lies where the row stands. */
function settle(
  places: readonly Place[],
  row: MappedRow,
  index: NameIndex,
  section: Place | null,
): Place | null {
  const [only] = places;
  if (places.length === 1 && only !== undefined) return only;
  const column = row.prefecture === "" ? null : prefectureNamed(row.prefecture, index);
  const here = column ?? section;
  if (here === null) return null;
  const inside = places.filter(({ kind, prefecture }) => kind === "unit" && prefecture.code === here.code);
  return inside.length === 1 ? (inside[0] ?? null) : null;
}

function prefectureNamed(label: string, index: NameIndex): Place | null {
  const found = index.find(label).places.filter(({ kind }) => kind === "prefecture");
  return found.length === 1 ? (found[0] ?? null) : null;
}

function worded(
  word: NonNullable<ReturnType<typeof rowWord>>,
  row: MappedRow,
  sheet: MappedSheet,
  index: NameIndex,
  section: Place | null,
): Verdict {
  const column = row.prefecture === "" ? null : prefectureNamed(row.prefecture, index);
  const here = section ?? column;
  const place = index.provincePlace;
  if (word === "province" || (word === "sum" && (here === null || row === sheet.rows[0]))) {
    return { kind: "province", place };
  }
  // Under a prefecture's rows the last sum may be that prefecture's or the whole province's.
  if (word === "sum" && here !== null && row === sheet.rows.findLast(({ hasFigures }) => hasFigures)) {
    const candidates = [place, here];
    const names = candidates.map(({ name }) => name).join("、");
    const asked = problem("row-ambiguous", "error", row.at, { label: row.label, names });
    return { kind: "ambiguous", candidates, problem: asked };
  }
  if (word === "districts" && here !== null) return { kind: "skipped", place: here, districts: true };
  return { kind: "skipped" };
}
