/** What the results of several scenarios have different; the first scenario is the base. */
import type { Tier } from "../dataset/schema.ts";
import type { RunResult, TargetResult, UnitResult } from "../result/schema.ts";

export type ComparedRun = Pick<RunResult, "years" | "units" | "province">;

/** A run with the tiers it was judged by: those of its own dataset. */
export interface JudgedRun {
  readonly run: ComparedRun;
  readonly tiers: readonly Tier[];
}

/** The targets and counts of one scenario, at its own horizon. */
export interface Board {
  readonly year: number;
  readonly gdpNominal: number | null;
  readonly gdpReal: number | null;
  /** Units in scope by tier id. */
  readonly tierCounts: Record<string, number>;
  readonly targets: Record<string, TargetResult>;
  /** Of the dataset the scenario stands on; the ids above are theirs. */
  readonly tiers: Tier[];
}

export interface UnitDifference {
  readonly code: string;
  readonly name: string;
  /** Over the scenarios, in `year`; null: no figure, or no such unit. */
  readonly gdpNominal: (number | null)[];
  readonly gdpReal: (number | null)[];
  readonly tier: (string | null)[];
  /** In any scenario it stands in another tier than in the base; `inAnotherTier` says when. */
  readonly changesTier: boolean;
}

export interface ResultDifference {
  /** The year in which units are held against each other: the earliest of the horizons. */
  readonly year: number;
  readonly boards: Board[];
  /** Every scenario's own years with its province, for the counts year by year. */
  readonly byYear: {
    readonly years: number[];
    readonly gdpNominal: (number | null)[];
    readonly gdpReal: (number | null)[];
    readonly tierCounts: Record<string, number[]>;
  }[];
  /** Units in which any scenario differs from the base, those that change tier first, then by how far nominal GDP moves. */
  readonly units: UnitDifference[];
}

export function boardOf(
  { years, province }: Pick<RunResult, "years" | "province">,
  tiers: readonly Tier[],
): Board {
  return {
    year: years.at(-1) ?? 0,
    gdpNominal: province.gdpNominal.at(-1) ?? null,
    gdpReal: province.gdpReal.at(-1) ?? null,
    tierCounts: Object.fromEntries(
      Object.entries(province.tierCounts).map(([id, counts]) => [id, counts.at(-1) ?? 0]),
    ),
    targets: province.targets,
    tiers: [...tiers],
  };
}

/** A tier of a unit, among the tiers it was judged by; null: no figure. */
export interface Standing {
  readonly tiers: readonly Tier[];
  readonly tier: string | null | undefined;
}

/**
 * Whether a unit stands in another tier. Where the tiers are not the same, both its place from the
 * top and the line it has reached must be others: a line that is drawn elsewhere moves nobody who is
 * over it both times, and one more line moves nobody who was under it.
 */
export function inAnotherTier(from: Standing, to: Standing): boolean {
  if (from.tier == null || to.tier == null) return (from.tier ?? null) !== (to.tier ?? null);
  const [before, after] = [placeOf(from), placeOf(to)];
  return before.rank !== after.rank && before.line !== after.line;
}

/** Under all lines: one below the last, and no line. */
function placeOf({ tiers, tier }: Standing): { readonly rank: number; readonly line: number | null } {
  const rank = tiers.findIndex(({ id }) => id === tier);
  return rank < 0 ? { rank: tiers.length, line: null } : { rank, line: tiers[rank]?.min ?? null };
}

export function resultDifference(judged: readonly JudgedRun[]): ResultDifference {
  const runs = judged.map(({ run }) => run);
  const year = Math.min(...runs.map(({ years }) => years.at(-1) ?? 0));
  const tables = runs.map((run) => ({
    at: run.years.indexOf(year),
    units: new Map(run.units.map((unit) => [unit.code, unit])),
  }));
  const names = new Map(runs.flatMap(({ units }) => units.map(({ code, name }) => [code, name] as const)));
  const units = [...names].flatMap(([code, name]) => {
    const read = <Value>(series: (unit: UnitResult) => readonly (Value | null)[]) =>
      tables.map(({ at, units: table }) => {
        const unit = table.get(code);
        return unit === undefined ? null : (series(unit)[at] ?? null);
      });
    const row = {
      code,
      name,
      gdpNominal: read((unit) => unit.gdpNominal),
      gdpReal: read((unit) => unit.gdpReal),
      tier: read((unit) => unit.tier),
    };
    const standings = row.tier.map((tier, index) => ({ tiers: judged[index]?.tiers ?? [], tier }));
    const changesTier = standings.some((to) => inAnotherTier(standings[0] ?? to, to));
    const moved = differ(row.gdpNominal) || differ(row.gdpReal) || changesTier;
    return moved ? [{ ...row, changesTier }] : [];
  });
  return {
    year,
    boards: judged.map(({ run, tiers }) => boardOf(run, tiers)),
    byYear: runs.map(({ years, province: { gdpNominal, gdpReal, tierCounts } }) => {
      return { years, gdpNominal, gdpReal, tierCounts };
    }),
    units: units.sort((a, b) => Number(b.changesTier) - Number(a.changesTier) || reach(b) - reach(a)),
  };
}

/** How far nominal GDP moves from the base, as a fraction; without figures nothing. */
function reach({ gdpNominal: [base, ...others] }: UnitDifference): number {
  if (base === null || base === undefined || base === 0) return 0;
  return Math.max(0, ...others.map((value) => (value === null ? 0 : Math.abs(value / base - 1))));
}

function differ(values: readonly unknown[]): boolean {
  return values.some((value) => value !== values[0]);
}
