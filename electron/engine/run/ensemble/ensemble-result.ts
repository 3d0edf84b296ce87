/** An ensemble read as a result: bands, tier probabilities, and how likely each target is. */
import type { TargetScope } from "../../../../shared/dataset/schema.ts";
import type {
  Band,
  EnsembleResult,
  ProvinceEnsemble,
  UnitEnsemble,
} from "../../../../shared/result/ensemble.ts";
import {
  type QuantileName,
  quantileLevels,
  quantileNames,
} from "../../../../shared/result/quantile-levels.ts";
import type { ProvinceResult } from "../../../../shared/result/schema.ts";
import { provinceResults } from "../province-result.ts";
import { type Run, yearsOf } from "../run-result.ts";
import { finite } from "../unit-result.ts";
import type { EnsembleInput } from "./ensemble-input.ts";
import type { EnsembleTotals } from "./ensemble-totals.ts";
import { Quantiles } from "./quantiles.ts";

/** `input` is the run's, `totals` those of the input. */
export function ensembleResult(run: Run, input: EnsembleInput, totals: EnsembleTotals): EnsembleResult {
  const { counties, "counties-and-districts": all } = provinceResults(run.dataset, run.plan, run.projection);
  return {
    draws: input.draws,
    seed: input.seed,
    years: yearsOf(run.plan),
    units: input.codes.map((_, unit) => unitEnsemble(run, input, totals, unit)),
    band: provinceBand(counties, input, totals),
    province: {
      counties: provinceEnsemble(run, counties, input, totals),
      "counties-and-districts": provinceEnsemble(run, all, input, totals),
    },
  };
}

function unitEnsemble(run: Run, input: EnsembleInput, totals: EnsembleTotals, unit: number): UnitEnsemble {
  const { years, draws } = input;
  const { tiers, rest } = run.plan.ladder;
  const isComputed = input.computed[unit] === 1;
  const size = quantileLevels.length * years;
  const hits = totals.tierHits.subarray(unit * (tiers.length + 1));
  const ids = [...tiers.map(({ id }) => id), rest];
  const base = run.projection.gdpNominal[unit * run.plan.years]!;
  return {
    code: input.codes[unit]!,
    band: bandOf(base, totals.quantiles.subarray(unit * size, (unit + 1) * size)),
    probability: isComputed ? Object.fromEntries(ids.map((id, tier) => [id, hits[tier]! / draws])) : {},
    ...(isComputed && input.goalYear[unit]! >= 0 && { goal: totals.goalHits[unit]! / draws }),
    narrowing: Number.isNaN(input.incomeIndex[unit]!) ? null : totals.narrowingHits[unit]! / draws,
  };
}

function provinceBand(
  { gdpNominal }: ProvinceResult,
  { draws, years }: EnsembleInput,
  totals: EnsembleTotals,
): Band {
  const quantiles = new Quantiles(quantileLevels);
  const out = new Float64Array(quantileLevels.length * years);
  const values = new Float64Array(draws);
  for (let t = 0; t < years; t++) {
    const without = gdpNominal[t + 1] ?? Number.NaN;
    for (let draw = 0; draw < draws; draw++) values[draw] = without + totals.nominal[t * draws + draw]!;
    quantiles.write(values, out, t, years);
  }
  return bandOf(gdpNominal[0] ?? Number.NaN, out);
}

/** The base year is known: every quantile is its figure. */
function bandOf(base: number, quantiles: Float64Array): Band {
  const years = quantiles.length / quantileLevels.length;
  const row = (name: QuantileName) => {
    const level = quantileNames.indexOf(name);
    const projected = quantiles.subarray(level * years, (level + 1) * years);
    return [finite(base), ...Array.from(projected, finite)];
  };
  return { p05: row("p05"), p25: row("p25"), p50: row("p50"), p75: row("p75"), p95: row("p95") };
}

/** In each draw a target is met or not; `all` counts the draws in which every one is. */
function provinceEnsemble(
  run: Run,
  result: ProvinceResult,
  input: EnsembleInput,
  totals: EnsembleTotals,
): ProvinceEnsemble {
  const { draws } = input;
  const { tiers } = run.plan.ladder;
  const scope = result.scope === "counties" ? 0 : 1;
  const targets: ProvinceEnsemble["targets"] = {};
  const allMet = new Uint8Array(draws).fill(1);
  let isJudged = true;
  const judge = (id: string, isMet: (draw: number) => boolean, counts?: Uint16Array) => {
    const { target, met } = result.targets[id]!;
    isJudged &&= met !== null;
    let hits = 0;
    for (let draw = 0; draw < draws; draw++) {
      if (isMet(draw)) hits++;
      else allMet[draw] = 0;
    }
    const probability = met === null ? null : hits / draws;
    const distribution = counts && distributionOf(counts, unitsIn(run, result.scope));
    targets[id] = { target, probability, ...(distribution && { distribution }) };
  };

  for (const [tier, { id, count }] of tiers.entries()) {
    const at = scope * tiers.length + tier;
    const counts = totals.tierCounts.subarray(at * draws, (at + 1) * draws);
    judge(id, (draw) => counts[draw]! >= count, counts);
  }
  judge("urbanJobs", jobsMet(run, result, input, totals));
  const narrowing = totals.narrowingCounts.subarray(scope * draws, (scope + 1) * draws);
  judge("incomeGap", (draw) => narrowing[draw] === result.judgedIncome, narrowing);
  return {
    scope: result.scope,
    targets,
    all: isJudged ? allMet.reduce((sum, met) => sum + met, 0) / draws : null,
  };
}

/** 城镇新增就业 must reach the target in every projected year. */
function jobsMet(
  { dataset }: Run,
  { urbanJobs }: ProvinceResult,
  { draws, years }: EnsembleInput,
  { jobs }: EnsembleTotals,
) {
  const target = dataset.targets.urbanJobsPerYear;
  return (draw: number) => {
    for (let t = 0; t < years; t++) {
      if (!((urbanJobs[t + 1] ?? Number.NaN) + jobs[t * draws + draw]! >= target)) return false;
    }
    return true;
  };
}

function unitsIn({ plan }: Run, scope: TargetScope): number {
  return plan.inScope[scope].reduce((sum, counted) => sum + counted, 0);
}

function distributionOf(counts: Uint16Array, units: number): number[] {
  const distribution = new Array<number>(units + 1).fill(0);
  for (const count of counts) distribution[count]! += 1;
  return distribution.map((draws) => draws / counts.length);
}
