/** Taken figures laid over a dataset's own, with what that changes. */
import { provenanceOf } from "../../../shared/dataset/provenance-of.ts";
import type { Provenance } from "../../../shared/dataset/schema.ts";
import type { FigureChange, ImportProblem, Indicator } from "../../../shared/import/schema.ts";
import { figureAt, sectorIndicators, sumOf, unitPath, wholePath, withFigure } from "./figure-place.ts";
import { problem } from "./mapped-sheet.ts";
import { unscaled } from "./scales.ts";
import type { TakenFigure, TakenFigures } from "./take-figures.ts";

/** A unit, a prefecture or the province: figures and where they are from. */
export interface Holder {
  readonly provenance?: Readonly<Record<string, Provenance>> | undefined;
}

export interface Laying {
  readonly baseYear: number;
  /** Of the figures taken. */
  readonly provenance: Provenance;
  readonly decimals: TakenFigures["decimals"];
  /** The sheet, as a figure entered by hand names its cell. */
  readonly sheet: string;
}

export interface LaidFigures<Of extends Holder> {
  readonly holder: Of;
  readonly changes: FigureChange[];
  readonly same: number;
}

/** Figures of one place; those that are the base's already keep their provenance. */
export function layFigures<Of extends Holder>(
  holder: Of,
  { figures, left }: Pick<TakenFigures, "figures" | "left">,
  laying: Laying,
): LaidFigures<Of> {
  const changes: FigureChange[] = [];
  let laid = holder;
  let same = 0;
  const all: Laid[] = [...figures, ...summedGdp(figures, left, laying.baseYear)];
  for (const figure of all) {
    const path = pathOf(figure, laying.baseYear);
    if (path === null) continue;
    const before = figureAt(holder, path);
    if (before !== null && isSame(before, figure, laying.decimals)) {
      same += 1;
      continue;
    }
    const said = noteOf(figure, laying.sheet);
    const note = said === null ? {} : { note: said };
    const status = figure.summed ? ({ status: "derived" } as const) : {};
    laid = { ...withFigure(laid, path, figure.value), provenance: laid.provenance };
    laid = {
      ...laid,
      provenance: { ...laid.provenance, [path]: { ...laying.provenance, ...status, ...note } },
    };
    const { place, indicator, year, value } = figure;
    changes.push({ code: place.code, name: place.name, indicator, year, before, after: value });
  }
  return { holder: laid, changes, same };
}

type Laid = TakenFigure & { readonly summed?: true };

function noteOf({ summed, typed }: Laid, sheet: string): string | null {
  if (summed) return "三次产业合计";
  if (typed === undefined) return null;
  const { address, text } = typed;
  return `手工录入，“${sheet}”${address}${text === "" ? "原为空" : `原为“${text}”`}`;
}

function pathOf({ place, indicator, year }: Laid, baseYear: number): string | null {
  return place.kind === "unit"
    ? unitPath(indicator, year, baseYear)
    : wholePath(indicator, year, place.kind === "province");
}

/** Sectors of another year than the base year have no place of their own, but their sum is that year's GDP. */
function summedGdp(figures: readonly TakenFigure[], left: TakenFigures["left"], baseYear: number): Laid[] {
  const years = new Set(figures.map(({ year }) => year));
  return [...years].flatMap((year): Laid[] => {
    const of = (indicator: Indicator) =>
      figures.find((each) => each.indicator === indicator && each.year === year);
    const parts = sectorIndicators.flatMap((indicator) => of(indicator) ?? []);
    const [first] = parts;
    if (first === undefined || parts.length < sectorIndicators.length || of("gdp") !== undefined) return [];
    // It was to stay as it is.
    if (left.some((each) => each.indicator === "gdp" && each.year === year)) return [];
    // The base year's GDP follows its sectors where it is kept at all.
    if (year === baseYear && first.place.kind === "unit") return [];
    const { typed: _, ...part } = first;
    return [{ ...part, indicator: "gdp", value: sumOf(parts.map(({ value }) => value)), summed: true }];
  });
}

/** The same to the precision that the table writes its column in. */
function isSame(
  before: number,
  { value, indicator, column, typed }: Laid,
  decimals: TakenFigures["decimals"],
): boolean {
  if (Math.abs(before - value) <= 1e-9 * Math.max(1, Math.abs(before))) return true;
  const digits = typed?.decimals ?? decimals.get(column.column) ?? 0;
  const written = unscaled(before, indicator, column.scale).toFixed(digits);
  return Number(written) === Number(unscaled(value, indicator, column.scale).toFixed(digits));
}

/** Columns whose figures a dataset keeps nowhere, each said once. */
export function placelessColumns(figures: readonly TakenFigure[], baseYear: number): ImportProblem[] {
  const said = new Map<number, ImportProblem>();
  for (const figure of figures) {
    if (figure.place.kind !== "unit" || unitPath(figure.indicator, figure.year, baseYear) !== null) continue;
    const { indicator, year, column } = figure;
    if (indicator.startsWith("valueAdded.")) continue;
    said.set(
      column.column,
      problem("figure-without-place", "warning", { column: column.column }, { indicator, year, baseYear }),
    );
  }
  return [...said.values()];
}

/** The provenance of everything below a path where the base's own entries said otherwise. */
export function provenanceNote(
  holder: { readonly provenance: Readonly<Record<string, Provenance>> },
  path: string,
  note: string,
): Provenance | null {
  const known = provenanceOf(holder, path);
  if (known === null || known.status === "missing") return null;
  return { ...known, note: known.note === undefined ? note : `${known.note}；${note}` };
}
