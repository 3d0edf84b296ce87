/** A table from the clipboard over the sheet: from a corner on, over a block, or by its own headings. */
import type { Block } from "../../../shared/scenario/fill-block.ts";
import { pasteOver } from "../../../shared/scenario/paste-block.ts";
import { type LabelledTable, readLabels } from "../../../shared/scenario/paste-labels.ts";
import { cellAt, linesFrom, type Proposal, propose } from "./proposals.ts";
import { type EditableCell, editableRows, readCell, type Sheet } from "./sheet.ts";

export interface PasteProposal extends Proposal {
  readonly left: number;
  readonly outside: number;
  /** Numbers without a sign were read as fractions. */
  readonly fractions: boolean;
  /** Rows found by the table's own names, columns by its own years. */
  readonly byName: boolean;
  readonly byYear: boolean;
  /** The cells under the table. */
  readonly over: Block;
}

/** Finds the cell of the sheet under a cell of the table. */
type Under = (row: number, column: number) => EditableCell | null;

export function proposePaste(
  sheet: Sheet,
  block: Block,
  rows: readonly (readonly string[])[],
): PasteProposal {
  const places = rowsByName(sheet);
  const labelled = readLabels(
    rows,
    (text) => (places.has(text) ? text : null),
    (year) => sheet.years.includes(year),
  );
  const byName = labelled.places !== null;
  const byYear = labelled.years !== null;
  const laid = byName || byYear ? byHeadings(sheet, block, labelled, places) : byPlace(sheet, block, rows);
  const outcome = pasteOver<EditableCell>(
    laid.table,
    (row, column) => {
      const cell = laid.under(row, column);
      if (cell === null) return null;
      return { place: cell, leaf: cell.leaf, value: readCell(sheet, cell)?.value ?? 0 };
    },
    sheet.dataset.parameters.investmentRatioCap,
  );
  const proposal = propose(
    sheet,
    "paste",
    outcome.cells.map(({ place, value }) => ({ cell: place, value })),
    outcome.errors.map(({ place, text, why }) => ({ cell: place, text, why })),
  );
  const { left, outside, asFractions } = outcome;
  return { ...proposal, left, outside, fractions: asFractions.size > 0, byName, byYear, over: laid.over };
}

interface Laid {
  readonly table: readonly (readonly string[])[];
  readonly under: Under;
  readonly over: Block;
}

/** From the block's corner on; over the whole block where the table fits in a whole number of times. */
function byPlace(sheet: Sheet, block: Block, rows: readonly (readonly string[])[]): Laid {
  const [first] = editableRows(sheet, block.top, block.bottom);
  const lines = linesFrom(sheet, first, first ?? 0);
  const selected = lines.filter((row) => row <= block.bottom).length;
  const wide = Math.max(0, ...rows.map((cells) => cells.length));
  const across = block.right - block.left + 1;
  const tall = rows.length;
  const repeats = tall > 0 && wide > 0 && selected % tall === 0 && across % wide === 0;
  const table = repeats
    ? Array.from({ length: selected }, (_, row) =>
        Array.from({ length: across }, (_, column) => rows[row % tall]?.[column % wide] ?? ""),
      )
    : rows;
  const last = lines[Math.min(table.length, lines.length) - 1] ?? block.bottom;
  const right = Math.min(block.left + (repeats ? across : wide), sheet.columns.length) - 1;
  return {
    table,
    under: (row, column) => cellAt(sheet, lines[row], block.left + column),
    over: { ...block, bottom: Math.max(block.top, last), right: Math.max(block.left, right) },
  };
}

/** Where the table names its places or years, those are meant, wherever they stand in the sheet. */
function byHeadings(
  sheet: Sheet,
  block: Block,
  { places, years, body }: LabelledTable,
  rowOf: ReadonlyMap<string, number>,
): Laid {
  const plain = byPlace(sheet, block, body);
  const named = places?.map((place) => (place === null ? undefined : rowOf.get(place)));
  // Units and wide rows are never edited together: the first one named decides.
  const kind = named?.map((row) => sheet.rows[row ?? -1]?.kind).find((each) => each !== undefined);
  const columns = years === null ? null : columnsOfYears(sheet, block.left, years);
  const [first] = editableRows(sheet, block.top, block.bottom);
  const lines = linesFrom(sheet, first, first ?? 0);
  return {
    table: body,
    under(row, column) {
      const line = named === undefined ? lines[row] : named[row];
      if (named !== undefined && sheet.rows[line ?? -1]?.kind !== kind) return null;
      const at = columns === null ? block.left + column : columns[column];
      return at === undefined || at === null ? null : cellAt(sheet, line, at);
    },
    over: named === undefined && columns === null ? plain.over : block,
  };
}

/** Years that begin anew are those of the assumption beside. */
function columnsOfYears(sheet: Sheet, left: number, years: readonly (number | null)[]): (number | null)[] {
  const count = sheet.years.length;
  let from = Math.floor(left / count) * count;
  let before = Number.NEGATIVE_INFINITY;
  return years.map((year) => {
    if (year === null) return null;
    if (year <= before) from += count;
    before = year;
    const column = from + sheet.years.indexOf(year);
    return column < sheet.columns.length ? column : null;
  });
}

/** Rows in sight of the sheet's filters by name and code; a name that two places share is nobody's. */
function rowsByName({ rows }: Sheet): Map<string, number> {
  const found = new Map<string, number>();
  const shared = new Set<string>();
  const owners = new Map<string, string>();
  rows.forEach((row, at) => {
    if (row.scope === null) return;
    const owner = `${row.scope.kind} ${row.scope.code ?? ""}`;
    const names = row.kind === "unit" ? [row.name, row.unit.code] : [row.name];
    for (const name of names) {
      if ((owners.get(name) ?? owner) !== owner) shared.add(name);
      owners.set(name, owner);
      if (!found.has(name)) found.set(name, at);
    }
  });
  for (const name of shared) found.delete(name);
  return found;
}
