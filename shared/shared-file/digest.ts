/** The headline results a shared file carries, and what has become of them. */
import { z } from "zod";
import type { RunResult } from "../result/schema.ts";
import type { Digest } from "./schema.ts";

/** Decimals of 亿元: one is 万元. */
const decimals = 4;
/** Half a unit of the last decimal each way, so that a value on the edge of rounding is not a difference. */
const tolerance = 1.01 * 10 ** -decimals;

export type DigestedRun = Pick<RunResult, "years" | "units" | "province"> & {
  readonly problems: readonly unknown[];
};

export function digestOf({ years, units, province, problems }: DigestedRun): Digest {
  return {
    scope: province.scope,
    years,
    targets: Object.fromEntries(
      Object.entries(province.targets).map(([id, { target, reached, met }]) => [
        id,
        { target, reached: round(reached), met },
      ]),
    ),
    tierCounts: province.tierCounts,
    gdpNominal: province.gdpNominal.map(round),
    gdpReal: province.gdpReal.map(round),
    units: Object.fromEntries(units.map(({ code, gdpNominal }) => [code, round(gdpNominal.at(-1) ?? null)])),
    problems: problems.length,
  };
}

function round(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10 ** decimals) / 10 ** decimals;
}

/** One thing that is not as the file says: `expected` in the file, `found` here. */
export const digestDifferenceSchema = z.object({
  /** `dataset`, `engine`, `scope`, `years`, `problems`, `targets`, `tierCounts`, `gdpNominal`, `gdpReal`, `unit`. */
  what: z.enum([
    "dataset",
    "engine",
    "scope",
    "years",
    "problems",
    "targets",
    "tierCounts",
    "gdpNominal",
    "gdpReal",
    "unit",
  ]),
  /** The tier, target or unit's code; null where there is but one. */
  of: z.string().nullable(),
  year: z.int().nullable(),
  expected: z.union([z.number(), z.string(), z.boolean(), z.null()]),
  found: z.union([z.number(), z.string(), z.boolean(), z.null()]),
});
export type DigestDifference = z.infer<typeof digestDifferenceSchema>;

/** Everything in which the results differ from those told; none: the same. */
export function compareDigests(told: Digest, now: Digest): DigestDifference[] {
  const differences: DigestDifference[] = [];
  type Value = DigestDifference["expected"];
  const hold = (
    what: DigestDifference["what"],
    of: string | null,
    year: number | null,
    expected: Value | undefined,
    found: Value | undefined,
  ) => {
    if (same(expected, found)) return;
    differences.push({ what, of, year, expected: expected ?? null, found: found ?? null });
  };
  hold("scope", null, null, told.scope, now.scope);
  hold("years", null, null, span(told.years), span(now.years));
  hold("problems", null, null, told.problems, now.problems);
  for (const id of keysOf(told.targets, now.targets)) {
    const [expected, found] = [own(told.targets, id), own(now.targets, id)];
    hold("targets", id, null, expected?.target, found?.target);
    hold("targets", id, told.years.at(-1) ?? null, expected?.reached, found?.reached);
  }
  const years = [...new Set([...told.years, ...now.years])].sort((a, b) => a - b);
  for (const year of years) {
    const [then, at] = [told.years.indexOf(year), now.years.indexOf(year)];
    for (const id of keysOf(told.tierCounts, now.tierCounts)) {
      hold("tierCounts", id, year, own(told.tierCounts, id)?.[then], own(now.tierCounts, id)?.[at]);
    }
    hold("gdpNominal", null, year, told.gdpNominal[then], now.gdpNominal[at]);
    hold("gdpReal", null, year, told.gdpReal[then], now.gdpReal[at]);
  }
  for (const code of keysOf(told.units, now.units)) {
    hold("unit", code, told.years.at(-1) ?? null, own(told.units, code), own(now.units, code));
  }
  return differences;
}

function same(expected: unknown, found: unknown): boolean {
  if (typeof expected === "number" && typeof found === "number") {
    return Math.abs(expected - found) <= Math.max(tolerance, 1e-9 * Math.abs(expected));
  }
  return (expected ?? null) === (found ?? null);
}

function span(years: readonly number[]): string {
  return years.length === 0 ? "" : `${years[0]}-${years.at(-1)}`;
}

function keysOf(a: object, b: object): Set<string> {
  return new Set([...Object.keys(a), ...Object.keys(b)]);
}

function own<Value>(holder: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(holder, key) ? holder[key] : undefined;
}
