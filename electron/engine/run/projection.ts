/** What a projection yields: flat arrays, `[unit * years + t]`, NaN where there is no figure. */
import type { BySector } from "../plan/columns.ts";

/** Why a unit has no figures at all. */
export const unitStates = ["projected", "no-base-figures", "not-finite", "no-output", "no-capital"] as const;
export type UnitState = (typeof unitStates)[number];

export interface Projection {
  readonly units: number;
  readonly years: number;
  /** 亿元 at base-year prices. */
  readonly valueAdded: BySector;
  readonly gdpReal: Float64Array;
  /** 亿元 at current prices. */
  readonly gdpNominal: Float64Array;
  readonly realGrowth: Float64Array;
  /** At the start of the year, 亿元 at base-year prices. */
  readonly capital: Float64Array;
  /** 万人. */
  readonly employment: Float64Array;
  /** Investment with that of projects, over GDP. */
  readonly investmentRatio: Float64Array;
  readonly impliedTfpGrowth: Float64Array;
  /** 万人 of 城镇新增就业. */
  readonly urbanJobs: Float64Array;
  /** Incomes as indices, base year 1. */
  readonly urbanIndex: Float64Array;
  readonly ruralIndex: Float64Array;
  /** `[unit]`: position in `unitStates`. */
  readonly state: Uint8Array;
  /** `[unit]`: the t at which a unit failed. */
  readonly failedAt: Int32Array;
}

/** Buffers for `units` × `years`; reusable from run to run. */
export function createProjection(units: number, years: number): Projection {
  const column = () => new Float64Array(units * years);
  return {
    units,
    years,
    valueAdded: [column(), column(), column()],
    gdpReal: column(),
    gdpNominal: column(),
    realGrowth: column(),
    capital: column(),
    employment: column(),
    investmentRatio: column(),
    impliedTfpGrowth: column(),
    urbanJobs: column(),
    urbanIndex: column(),
    ruralIndex: column(),
    state: new Uint8Array(units),
    failedAt: new Int32Array(units),
  };
}

/** Leaves a unit without figures. `at` is its place in the projection. */
export function leaveBlank(projection: Projection, at: number, state: number, failedAt: number): void {
  const { years } = projection;
  const [from, to] = [at * years, (at + 1) * years];
  for (const column of projection.valueAdded) column.fill(Number.NaN, from, to);
  projection.gdpReal.fill(Number.NaN, from, to);
  projection.gdpNominal.fill(Number.NaN, from, to);
  projection.realGrowth.fill(Number.NaN, from, to);
  projection.capital.fill(Number.NaN, from, to);
  projection.employment.fill(Number.NaN, from, to);
  projection.investmentRatio.fill(Number.NaN, from, to);
  projection.impliedTfpGrowth.fill(Number.NaN, from, to);
  projection.urbanJobs.fill(Number.NaN, from, to);
  projection.urbanIndex.fill(Number.NaN, from, to);
  projection.ruralIndex.fill(Number.NaN, from, to);
  projection.state[at] = state;
  projection.failedAt[at] = failedAt;
}
