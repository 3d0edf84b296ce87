/** A pasted table laid over cells of the grid: what each cell is to become, and what could not be read. */
import type { ProblemCode } from "../result/schema.ts";
import type { Leaf } from "./effective-path.ts";
import { hundredth, type PasteFault, readNumber } from "./paste-number.ts";
import { refusedValue } from "./value-bounds.ts";

/** A cell under the paste; `value` is what it reads now. */
export interface PasteTarget<Place> {
  readonly place: Place;
  readonly leaf: Leaf;
  readonly value: number;
}

export interface PasteError<Place> {
  readonly place: Place;
  /** As it was pasted, shortened. */
  readonly text: string;
  readonly why: PasteFault | ProblemCode;
}

export interface PasteOutcome<Place> {
  readonly cells: readonly { readonly place: Place; readonly leaf: Leaf; readonly value: number }[];
  readonly errors: readonly PasteError<Place>[];
  /** Cells with a text of nothing, left as they are. */
  readonly left: number;
  /** Cells of the table beyond the grid's edge. */
  readonly outside: number;
  /** Leaves whose numbers without a sign were taken as fractions: 0.05 is 5 %. */
  readonly asFractions: ReadonlySet<Leaf>;
}

/**
 * `target` finds the cell under a cell of the table; null: beyond the edge.
 *
 * Whether numbers without a sign are percent or fractions is decided for each assumption as a
 * whole: as whichever of the two lies nearer to what the cells read now; percent where both do.
 */
export function pasteOver<Place>(
  rows: readonly (readonly string[])[],
  target: (row: number, column: number) => PasteTarget<Place> | null,
  cap: number,
): PasteOutcome<Place> {
  const errors: PasteError<Place>[] = [];
  const read: { at: PasteTarget<Place>; text: string; value: number; bare: boolean }[] = [];
  let left = 0;
  let outside = 0;
  rows.forEach((cells, row) => {
    cells.forEach((text, column) => {
      const at = target(row, column);
      if (at === null) {
        outside += 1;
        return;
      }
      const number = readNumber(text);
      if (number.kind === "leave") left += 1;
      else if (number.kind === "wrong")
        errors.push({ place: at.place, text: shortened(text), why: number.why });
      else if (number.kind === "change") {
        read.push({ at, text, value: sumOfRates(at.value, number.value), bare: false });
      } else read.push({ at, text, value: number.value, bare: number.kind === "bare" });
    });
  });
  const asFractions = fractionLeaves(read.filter(({ bare }) => bare));
  const cells: { place: Place; leaf: Leaf; value: number }[] = [];
  for (const { at, text, value: given, bare } of read) {
    const value = bare && !asFractions.has(at.leaf) ? hundredth(given) : given;
    const why = refusedValue(at.leaf, value, cap);
    if (why === null) cells.push({ place: at.place, leaf: at.leaf, value });
    else errors.push({ place: at.place, text: shortened(text), why });
  }
  return { cells, errors, left, outside, asFractions };
}

function fractionLeaves(read: readonly { at: { leaf: Leaf; value: number }; value: number }[]): Set<Leaf> {
  const distances = new Map<Leaf, { percent: number; fraction: number }>();
  for (const { at, value } of read) {
    const distance = distances.get(at.leaf) ?? { percent: 0, fraction: 0 };
    distance.percent += Math.abs(value / 100 - at.value);
    distance.fraction += Math.abs(value - at.value);
    distances.set(at.leaf, distance);
  }
  return new Set(
    [...distances].filter(([, { percent, fraction }]) => fraction < percent).map(([leaf]) => leaf),
  );
}

/** A sum of rates without what binary addition adds. */
export function sumOfRates(a: number, b: number): number {
  return Number((a + b).toFixed(12));
}

function shortened(text: string): string {
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
}
