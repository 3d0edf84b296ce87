/** An ensemble's input made by hand: steady growth, no projects, every unit its own size. */
import type { EnsembleInput } from "../../../electron/engine/run/ensemble/ensemble-input.ts";

export interface SmallInputOptions {
  readonly units?: number;
  readonly draws?: number;
  readonly seed?: number;
  readonly sigma?: readonly [province: number, prefecture: number, unit: number];
  /** w of every level. */
  readonly widening?: readonly [province: number, prefecture: number, unit: number];
  readonly years?: number;
  /** Years without shocks at the beginning, on every level. */
  readonly start?: number;
  readonly capitalShare?: number;
}

export function smallInput(options: SmallInputOptions = {}): EnsembleInput {
  const { units = 69, draws = 200, seed = 1, sigma = [0.01, 0.01, 0.02] } = options;
  const { widening = [1.7, 1, 1.25], years = 7, start = 0, capitalShare = 0.5 } = options;
  const level = (unit: number) => 90 + ((unit * 41) % 530);
  const perUnit = (of: (unit: number) => number) =>
    Float64Array.from({ length: units }, (_, unit) => of(unit));
  const perYear = (of: (unit: number, t: number) => number) =>
    Float64Array.from({ length: units * years }, (_, at) => of(Math.floor(at / years), at % years));
  const gdp = perYear((unit, t) => level(unit) * 1.05 ** (t + 1));
  return {
    draws,
    seed,
    firstYear: 2024,
    years,
    province: "530000",
    tierMin: new Float64Array([500, 200]),
    tierInclusive: new Uint8Array([0, 1]),
    codes: Array.from({ length: units }, (_, unit) => String(530_101 + unit)),
    prefectures: Array.from({ length: units }, (_, unit) => String(530_100 + 100 * Math.floor(unit / 6))),
    computed: new Uint8Array(units).fill(1),
    isCounty: Uint8Array.from({ length: units }, (_, unit) => (unit % 5 === 0 ? 0 : 1)),
    shocks: {
      province: { sigma: sigma[0], widening: widening[0] },
      prefecture: { sigma: sigma[1], widening: widening[1] },
      unit: { sigma: sigma[2], widening: widening[2] },
    },
    shockStarts: {
      province: new Int32Array(units).fill(start),
      prefecture: new Int32Array(units).fill(start),
      unit: new Int32Array(units).fill(start),
    },
    baseReal: perUnit(level),
    incomeIndex: perUnit((unit) => 0.99 + 0.001 * unit),
    goalYear: new Int32Array(units).fill(-1),
    goalLevel: new Float64Array(units),
    series: {
      gdpReal: gdp,
      shockedReal: gdp,
      growthFactor: perYear(() => 1.05),
      gdpNominal: gdp,
      shockedNominal: gdp,
      capital: perYear((unit, t) => 3 * level(unit) * 1.05 ** (t + 1)),
      capitalShare: perYear(() => capitalShare),
      capitalKept: perYear(() => 0.904),
      capitalInvested: perYear(() => 0.5),
      jobs: perYear(() => 0.4),
      jobsPerGrowth: perYear(() => 6),
      urbanGain: perYear(() => 0.5 / 1.04),
      ruralGain: perYear(() => 0.5 / 1.06),
    },
  };
}
