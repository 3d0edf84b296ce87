/** What the results of several scenarios have different; the first scenario is the base. */
import type { RunResult, TargetResult, UnitResult } from "../result/schema.ts";

export type ComparedRun = Pick<RunResult, "years" | "units" | "province">;

/** The targets and counts of one scenario, at its own horizon. */
export interface Board {
  readonly year: number;
  readonly gdpNominal: number | null;
  readonly gdpReal: number | null;
  /** Units in scope by tier id. */
  readonly tierCounts: Record<string, number>;
  readonly targets: Record<string, TargetResult>;
}

export interface UnitDifference {
  readonly code: string;
  readonly name: string;
  /** Over the scenarios, in `year`; null: no figure, or no such unit. */
  readonly gdpNominal: (number | null)[];
  readonly gdpReal: (number | null)[];
  readonly tier: (string | null)[];
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

export function boardOf({ years, province }: Pick<RunResult, "years" | "province">): Board {
  return {
    year: years.at(-1) ?? 0,
    gdpNominal: province.gdpNominal.at(-1) ?? null,
    gdpReal: province.gdpReal.at(-1) ?? null,
    tierCounts: Object.fromEntries(
      Object.entries(province.tierCounts).map(([id, counts]) => [id, counts.at(-1) ?? 0]),
    ),
    targets: province.targets,
  };
}

export function resultDifference(runs: readonly ComparedRun[]): ResultDifference {
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
    const moved = differ(row.gdpNominal) || differ(row.gdpReal) || differ(row.tier);
    return moved ? [{ ...row, changesTier: differ(row.tier) }] : [];
  });
  return {
    year,
    boards: runs.map(boardOf),
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
