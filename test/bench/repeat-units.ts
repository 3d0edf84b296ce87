/** A larger country made of copies of a province, each with luck of its own. */
import type { EnsembleInput } from "../../electron/engine/run/ensemble/ensemble-input.ts";

export function repeatUnits(input: EnsembleInput, units: number): EnsembleInput {
  const from = input.codes.length;
  const copyOf = (unit: number) => unit % from;
  const named = (codes: readonly string[]) =>
    Array.from({ length: units }, (_, unit) => `${codes[copyOf(unit)]}-${Math.floor(unit / from)}`);
  const figures = (values: Float64Array) =>
    Float64Array.from({ length: units }, (_, unit) => values[copyOf(unit)]!);
  const marks = (values: Uint8Array) =>
    Uint8Array.from({ length: units }, (_, unit) => values[copyOf(unit)]!);
  const rows = (values: Float64Array) =>
    Float64Array.from({ length: units * input.years }, (_, at) => {
      return values[copyOf(Math.floor(at / input.years)) * input.years + (at % input.years)]!;
    });
  const years = (values: Int32Array) =>
    Int32Array.from({ length: units }, (_, unit) => values[copyOf(unit)]!);
  const { series, shockStarts } = input;
  return {
    ...input,
    codes: named(input.codes),
    prefectures: named(input.prefectures),
    computed: marks(input.computed),
    isCounty: marks(input.isCounty),
    shockStarts: {
      province: years(shockStarts.province),
      prefecture: years(shockStarts.prefecture),
      unit: years(shockStarts.unit),
    },
    goalYear: years(input.goalYear),
    goalLevel: figures(input.goalLevel),
    baseReal: figures(input.baseReal),
    incomeIndex: figures(input.incomeIndex),
    series: {
      gdpReal: rows(series.gdpReal),
      shockedReal: rows(series.shockedReal),
      gdpNominal: rows(series.gdpNominal),
      shockedNominal: rows(series.shockedNominal),
      growthFactor: rows(series.growthFactor),
      capital: rows(series.capital),
      capitalShare: rows(series.capitalShare),
      capitalKept: rows(series.capitalKept),
      capitalInvested: rows(series.capitalInvested),
      jobs: rows(series.jobs),
      jobsPerGrowth: rows(series.jobsPerGrowth),
      urbanGain: rows(series.urbanGain),
      ruralGain: rows(series.ruralGain),
    },
  };
}
