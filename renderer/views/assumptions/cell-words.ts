/** Cells of the grid in words: which one, what it reads and why, what cannot be written. */
import type { Scope } from "../../../shared/scenario/schema.ts";
import { formatPercent } from "../../words/format.ts";
import type { Words } from "../../words/use-words.ts";
import { type CellError, placeName } from "./proposals.ts";
import { type Selection, selectedBlock } from "./selection.ts";
import { type CellPlace, cellDetail, editableCells, readCell, type Sheet, settledCell } from "./sheet.ts";

export function scopeText(sheet: Pick<Sheet, "dataset" | "scenario">, scope: Scope, words: Words): string {
  if (scope.kind === "province") return words("place.province");
  if (scope.kind === "unitKind") return words(`kind.${scope.code}`);
  if (scope.kind === "policyType") return words(`policy.type.${scope.code}`);
  return placeName(sheet, scope) ?? scope.code;
}

/** “弥勒市 第二产业增速，2026 年”. */
export function placeText(sheet: Sheet, place: CellPlace, words: Words): string {
  const row = sheet.rows[place.row];
  const column = sheet.columns[place.column];
  if (row === undefined || column === undefined) return "";
  const assumption = words(`assumption.${column.leaf}`);
  return `${row.name} ${words("grid.year", { assumption, year: String(column.year) })}`;
}

export function whyText(
  { why }: Pick<CellError, "why">,
  sheet: Pick<Sheet, "dataset">,
  words: Words,
): string {
  const cap = formatPercent(sheet.dataset.parameters.investmentRatioCap);
  return why in known ? words(`grid.error.${why as keyof typeof known}`, { cap }) : why;
}

const known = {
  "not-a-number": true,
  amount: true,
  "spreadsheet-error": true,
  "too-long": true,
  "rate-too-low": true,
  "deflator-too-low": true,
  "investment-ratio-negative": true,
  "investment-ratio-above-cap": true,
  "share-outside-range": true,
  "result-not-finite": true,
} as const;

/** “abc” 不是可以识别的数. */
export function errorText(error: CellError, sheet: Sheet, words: Words): string {
  return `“${error.text}” ${whyText(error, sheet, words)}`;
}

export function errorLine(error: CellError, sheet: Sheet, words: Words): string {
  const { scope, leaf, year } = error.cell;
  return words("grid.error.line", {
    place: scopeText(sheet, scope, words),
    assumption: words(`assumption.${leaf}`),
    year: String(year),
    text: error.text,
    why: whyText(error, sheet, words),
  });
}

/** What stands in the line under the grid: the cell with the keyboard, or the block. */
export function statusText(
  sheet: Sheet,
  selection: Selection,
  problems: ReadonlyMap<string, string>,
  words: Words,
): string {
  const block = selectedBlock(selection);
  const rows = block.bottom - block.top + 1;
  const columns = block.right - block.left + 1;
  if (rows * columns > 1) {
    const cells = editableCells(sheet, block);
    const sum = cells.reduce((total, cell) => total + (readCell(sheet, cell)?.value ?? 0), 0);
    const mean = cells.length === 0 ? null : sum / cells.length;
    return words("grid.status.block", { rows, columns, mean: formatPercent(mean) });
  }
  const detail = cellDetail(sheet, selection.focus);
  if (detail === null) return words("grid.status.tier");
  const { scope, leaf, year, value, reading } = detail;
  const said = words("grid.status.cell", {
    place: scopeText(sheet, scope, words),
    assumption: words(`assumption.${leaf}`),
    year: String(year),
    value: formatPercent(value),
    source: sourceText(sheet, selection.focus, words),
  });
  const problem = scope.kind === "unit" ? problems.get(`${scope.code}|${leaf}|${year}`) : undefined;
  const narrower = reading.narrower > 0 ? words("grid.status.narrower", { count: reading.narrower }) : null;
  return [said, settledText(sheet, selection.focus, words), narrower, problem]
    .filter((each) => each != null)
    .join(words("grid.status.and"));
}

/** What stands in place of the cell's assumption, and what an edit of it would do; null: the assumption counts. */
export function settledText(sheet: Sheet, place: CellPlace, words: Words): string | null {
  const settled = settledCell(sheet, place);
  if (settled === null) return null;
  const { by, rate, source } = settled;
  const published =
    rate === null
      ? words("grid.settled.various")
      : words(source === null ? "grid.settled.rate" : `grid.settled.rate.${source}`, {
          rate: formatPercent(rate),
        });
  return words(`grid.settled.${by}`, { published });
}

/** Where the cell's value comes from. */
export function sourceText(sheet: Sheet, place: CellPlace, words: Words): string {
  const row = sheet.rows[place.row];
  const column = sheet.columns[place.column];
  const detail = cellDetail(sheet, place);
  const cell = readCell(sheet, place);
  if (row === undefined || column === undefined || detail === null || cell === null) return "";
  if (cell.own) return words("grid.status.own", { value: formatPercent(detail.inherited) });
  const ruler =
    row.kind === "unit"
      ? sheet.values.leaf(column.leaf).ruling[row.index * sheet.years.length + column.at]
      : null;
  if (ruler === null || ruler === undefined) {
    return words(row.kind === "unit" ? "grid.status.reference" : "grid.status.inherited");
  }
  return words("grid.status.from", { place: scopeText(sheet, ruler.override.scope, words) });
}
