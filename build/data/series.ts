/** Yearly series of one place out of the facts, one source a year by a stated order of precedence. */
import type { FactRow } from "./tables.ts";

export interface Dated {
  value: number;
  source: string;
}
export type Series = Map<number, Dated>;

/**
 * Which source wins where several give one year. Full decimals before rounded whole 亿元,
 * the yearbook before reports, reports before the press, low reliability last.
 */
export const precedence = [
  "S09",
  "S14",
  "S21",
  "S22",
  "S23",
  "S24",
  "S25",
  "S26",
  "S28",
  "S29",
  "S03",
  "S12",
  "S32",
  "S30",
  "S31",
  "S38",
  "S20",
  "S13",
  "S11",
  "S15",
] as const;

const rank = new Map<string, number>(precedence.map((source, index) => [source, index]));

/** 亿元, fractions; other units as they are. */
function inOurUnit(row: FactRow): number {
  if (row.unit === "万元") return Math.round(row.value) / 1e4;
  if (row.unit === "%") return Math.round(row.value * 100) / 1e4;
  return row.value;
}

export function series(facts: readonly FactRow[], code: string, indicator: string): Series {
  const found = new Map<number, Dated & { rank: number }>();
  for (const row of facts) {
    if (row.code !== code || row.indicator !== indicator) continue;
    const rowRank = rank.get(row.source);
    if (rowRank === undefined) continue;
    const held = found.get(row.year);
    if (held === undefined || rowRank < held.rank) {
      found.set(row.year, { value: inOurUnit(row), source: row.source, rank: rowRank });
    }
  }
  return new Map(
    [...found].sort(([a], [b]) => a - b).map(([year, { value, source }]) => [year, { value, source }]),
  );
}

export function values(of: Series): Map<number, number> {
  return new Map([...of].map(([year, { value }]) => [year, value]));
}
