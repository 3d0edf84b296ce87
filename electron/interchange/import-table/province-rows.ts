/** Rows of another province's table: every row with a code is a unit, placed in the prefecture that it is under. */
import type { UnitKind } from "../../../shared/dataset/schema.ts";
import type { ImportAim, ImportProblem, Mapping, RowMatch } from "../../../shared/import/schema.ts";
import { cellCode, cellText } from "./cell-text.ts";
import { kindNamed } from "./kind-words.ts";
import { type MappedRow, type MappedSheet, problem } from "./mapped-sheet.ts";
import type { MatchedRows, PlacedRow } from "./match-rows.ts";
import type { Place } from "./name-index.ts";
import { normalLabel } from "./normal-label.ts";
import { rowWord } from "./row-words.ts";

type ProvinceAim = Extract<ImportAim, { kind: "province" }>;

export interface NewUnit extends Place {
  readonly kind: "unit";
  readonly unitKind: UnitKind;
}

export interface NewProvinceRows extends MatchedRows {
  readonly units: NewUnit[];
}

type Prefecture = Place["prefecture"];
interface Verdict {
  readonly kind: RowMatch["kind"];
  readonly place?: Place;
  readonly problem?: ImportProblem;
}

export function provinceRows(sheet: MappedSheet, mapping: Mapping, aim: ProvinceAim): NewProvinceRows {
  const matches: RowMatch[] = [];
  const placed: PlacedRow[] = [];
  const problems: ImportProblem[] = [];
  const units: NewUnit[] = [];
  const prefectures = prefecturesOf(sheet);
  const taken = new Map<string, number>();
  let section: Prefecture | null = null;
  for (const row of sheet.rows) {
    const verdict = recognise(row, sheet, mapping, aim, prefectures, section);
    const { kind, place } = verdict;
    if (verdict.problem !== undefined) problems.push(verdict.problem);
    if (place?.kind === "prefecture") section = place.prefecture;
    if (place !== undefined && (row.hasFigures || place.kind === "unit")) {
      const first = taken.get(place.code);
      taken.set(place.code, first ?? row.row);
      if (first === undefined) placed.push({ row, place });
      else
        problems.push(
          problem("row-twice", "error", row.at, { code: place.code, name: place.name, other: first }),
        );
      if (first === undefined && place.kind === "unit") units.push(newUnit(place, row, aim));
    }
    const { code = null, name = null } = place ?? {};
    matches.push({ row: row.row, start: row.half.start, label: row.label, kind, code, name, candidates: [] });
  }
  return { matches, placed, problems, units };
}

function newUnit(place: Place, row: MappedRow, aim: ProvinceAim): NewUnit {
  const { kind } = row.half;
  const word = kind === null ? "" : cellText(row.cells[kind]);
  return { ...place, kind: "unit", unitKind: kindNamed(word, place.name) ?? aim.unitKind };
}

/** Prefectures by name: six-digit codes of their units begin as theirs does; others are numbered as they come. */
function prefecturesOf(sheet: MappedSheet): Map<string, Prefecture> {
  const found = new Map<string, Prefecture>();
  for (const row of sheet.rows) {
    const name = normalLabel(row.prefecture);
    const code = codeOf(row);
    if (name === "" || code === null || found.has(name)) continue;
    const own = prefectureCode(code) ?? `p${found.size + 1}`;
    found.set(name, { code: own, name });
  }
  return found;
}

const codeOf = ({ cells, half: { code } }: MappedRow) => (code === null ? null : cellCode(cells[code]));
const prefectureCode = (code: string) => (/^\d{6}$/.test(code) ? `${code.slice(0, 4)}00` : null);

function recognise(
  row: MappedRow,
  sheet: MappedSheet,
  mapping: Mapping,
  aim: ProvinceAim,
  prefectures: ReadonlyMap<string, Prefecture>,
  section: Prefecture | null,
): Verdict {
  const answer = Object.hasOwn(mapping.rows, row.key) ? mapping.rows[row.key] : undefined;
  const name = normalLabel(row.label);
  const whole = (): Verdict => {
    const { code, name: called } = aim.province;
    return {
      kind: "province",
      place: { kind: "province", code, name: called, prefecture: { code, name: called } },
    };
  };
  const part = (code: string): Verdict => {
    const prefecture = { code, name };
    return { kind: "prefecture", place: { kind: "prefecture", code, name, prefecture } };
  };
  if (answer?.kind === "skip") return { kind: "skipped" };
  if (answer?.kind === "province") return whole();
  if (answer?.kind === "prefecture") return part(answer.code);
  const code = answer?.code ?? codeOf(row);
  if (answer === undefined) {
    if (name === "" && !row.hasFigures) return { kind: "blank" };
    const word = rowWord(row.label);
    if (word === "province" || word === "sum")
      return section === null || word === "province" ? whole() : { kind: "skipped" };
    if (word !== null) return { kind: "skipped" };
    if (code === aim.province.code || name === normalLabel(aim.province.name)) return whole();
    if (code !== null && /^\d{4}00$/.test(code)) return part(code);
    const known = code === null ? prefectures.get(name) : undefined;
    if (known !== undefined) return part(known.code);
    if (code === null && !row.hasFigures) return heading(row, name, sheet);
  }
  if (name === "" || code === null) {
    return {
      kind: "unknown",
      problem: problem("unit-without-code", "error", row.at, { label: row.label }),
    };
  }
  const prefecture =
    row.prefecture === "" ? section : (prefectures.get(normalLabel(row.prefecture)) ?? section);
  if (prefecture === null) {
    const missing = problem("unit-without-prefecture", "error", row.at, { label: row.label, code });
    return { kind: "unknown", problem: missing };
  }
  return { kind: "unit", place: { kind: "unit", code, name, prefecture } };
}

/** A line without figures above units: the prefecture that they are in, told by the code of the first. */
function heading(row: MappedRow, name: string, sheet: MappedSheet): Verdict {
  const next = sheet.rows.slice(sheet.rows.indexOf(row) + 1).find((each) => codeOf(each) !== null);
  const code = next === undefined ? null : prefectureCode(codeOf(next) ?? "");
  if (code === null || name === "") return { kind: "skipped" };
  const prefecture = { code, name };
  return { kind: "prefecture", place: { kind: "prefecture", code, name, prefecture } };
}
