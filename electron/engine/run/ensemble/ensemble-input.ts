import type { ShockLevel } from "../../model/normals.ts";
import type { ShockSize } from "../../model/shock-band.ts";
import type { ShockStarts } from "./shock-starts.ts";

/**
 * What the draws need to know: the deterministic projection and, for every unit and
 * projected year, how a departure from it carries on. Plain arrays, so that it can be
 * sent to a worker. Money 亿元, people 万人.
 */
export interface EnsembleInput {
  readonly draws: number;
  readonly seed: number;
  /** The first projected year. */
  readonly firstYear: number;
  /** Projected years; the last is the horizon, in which tiers and incomes are judged. */
  readonly years: number;
  readonly province: string;
  /** Tiers from the highest line down; the rest has none. */
  readonly tierMin: Float64Array;
  readonly tierInclusive: Uint8Array;

  readonly codes: readonly string[];
  /** Code of each unit's prefecture. */
  readonly prefectures: readonly string[];
  /** 1 where the unit can be computed; the others are left out of everything. */
  readonly computed: Uint8Array;
  /** 1 where the unit counts in the scope `counties`. */
  readonly isCounty: Uint8Array;
  readonly shocks: Readonly<Record<ShockLevel, ShockSize>>;
  /** By unit: how many projected years pass before a level's shock starts. */
  readonly shockStarts: ShockStarts;
  /** Real GDP in the base year, by unit. */
  readonly baseReal: Float64Array;
  /** Income ratio at the horizon over that of the base year, by unit: below 1 it narrows. NaN where it cannot be judged. */
  readonly incomeIndex: Float64Array;
  /** By unit: the year of its own goal as t (-1: none), and the nominal GDP, 亿元, at or above which a draw reaches it. */
  readonly goalYear: Int32Array;
  readonly goalLevel: Float64Array;
  readonly series: EnsembleSeries;
}

/** Read as `[unit * years + t]`, t = 0 being the first projected year. */
export interface EnsembleSeries {
  /** GDP of the deterministic path, and the part of it that shocks move (without projects' value added). */
  readonly gdpReal: Float64Array;
  readonly shockedReal: Float64Array;
  readonly gdpNominal: Float64Array;
  readonly shockedNominal: Float64Array;
  /** Real GDP over that of the year before. */
  readonly growthFactor: Float64Array;
  readonly capital: Float64Array;
  readonly capitalShare: Float64Array;
  /** What a departure of capital, and of real GDP, leaves in next year's capital: 1 - δ, and the investment ratio. */
  readonly capitalKept: Float64Array;
  readonly capitalInvested: Float64Array;
  /** 城镇新增就业 before it is held at 0, and what it gains for each whole unit (100 points) of extra growth. */
  readonly jobs: Float64Array;
  readonly jobsPerGrowth: Float64Array;
  /** By how much a whole unit of extra growth multiplies the year's urban, and rural, income: η over 1 + its growth. */
  readonly urbanGain: Float64Array;
  readonly ruralGain: Float64Array;
}

/** Units in a block: the piece of work that is dealt out, reported and cancelled. It orders the province's sums, so it is never a setting. */
export const UNITS_PER_BLOCK = 16;

export function blockCount(input: EnsembleInput): number {
  return Math.ceil(input.codes.length / UNITS_PER_BLOCK);
}

/** The input of one block alone. */
export function blockInput(input: EnsembleInput, block: number): EnsembleInput {
  return unitRange(input, block * UNITS_PER_BLOCK, (block + 1) * UNITS_PER_BLOCK);
}

/** The input of units `from` … `to` - 1 alone, copied: small enough to send with every block. */
export function unitRange(input: EnsembleInput, from: number, to: number): EnsembleInput {
  const series = Object.entries(input.series) as [keyof EnsembleSeries, Float64Array][];
  const { years } = input;
  return {
    ...input,
    codes: input.codes.slice(from, to),
    prefectures: input.prefectures.slice(from, to),
    computed: input.computed.slice(from, to),
    isCounty: input.isCounty.slice(from, to),
    shockStarts: {
      province: input.shockStarts.province.slice(from, to),
      prefecture: input.shockStarts.prefecture.slice(from, to),
      unit: input.shockStarts.unit.slice(from, to),
    },
    baseReal: input.baseReal.slice(from, to),
    incomeIndex: input.incomeIndex.slice(from, to),
    goalYear: input.goalYear.slice(from, to),
    goalLevel: input.goalLevel.slice(from, to),
    series: Object.fromEntries(
      series.map(([name, values]) => [name, values.slice(from * years, to * years)]),
    ) as Record<keyof EnsembleSeries, Float64Array>,
  };
}
