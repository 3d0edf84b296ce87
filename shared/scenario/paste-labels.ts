/** A pasted table that carries its own headings: names or codes of places down its side, years along its top. */

export interface LabelledTable {
  /** For each row of `body` the place it is about; null: the table has no such column. */
  readonly places: readonly (string | null)[] | null;
  /** For each column of `body` its year; null: the table has no such row. */
  readonly years: readonly (number | null)[] | null;
  readonly body: readonly (readonly string[])[];
}

/** Share of a heading's filled cells that must be known for it to be one. */
const enough = 0.5;

/** `placeOf` knows a place by its name or code; `isYear` the years of the sheet. */
export function readLabels(
  rows: readonly (readonly string[])[],
  placeOf: (text: string) => string | null,
  isYear: (year: number) => boolean,
): LabelledTable {
  const years = (rows[0] ?? []).map((text) => yearIn(text, isYear));
  const firstYear = years.findIndex((year) => year !== null);
  const hasYears =
    rows.length > 1 &&
    firstYear !== -1 &&
    mostly((rows[0] ?? []).slice(firstYear), (text) => yearIn(text, isYear));
  const below = hasYears ? rows.slice(1) : rows;
  const place = (text: string) => placeOf(text.trim());
  // Names and codes side by side both say whose the row is.
  let side = 0;
  const column = (at: number) => below.map((cells) => cells[at] ?? "");
  while (below.some((cells) => cells.length > side + 1) && mostly(column(side), place)) side += 1;
  return {
    places:
      side === 0
        ? null
        : below.map(
            (cells) =>
              cells
                .slice(0, side)
                .map(place)
                .find((found) => found !== null) ?? null,
          ),
    years: hasYears ? years.slice(side) : null,
    body: side === 0 ? below : below.map((cells) => cells.slice(side)),
  };
}

function mostly(cells: readonly string[], known: (text: string) => unknown): boolean {
  const filled = cells.filter((text) => text.trim() !== "");
  return filled.length > 0 && filled.filter((text) => known(text) !== null).length / filled.length >= enough;
}

/** `2026`, `2026年`, `２０２６ 年`. */
function yearIn(text: string, isYear: (year: number) => boolean): number | null {
  const found = /^(\d{4})\s*年?$/.exec(text.normalize("NFKC").trim())?.[1];
  const year = Number(found);
  return found !== undefined && isYear(year) ? year : null;
}
