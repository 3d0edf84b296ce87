/**
 * The constant TFP growth with which capital and labour alone (the factors closure) reach the
 * reference GDP of the horizon year, for the province as one economy: keeps the two closures
 * of the engine consistent in the reference.
 */
import type { YearlyPath } from "../../shared/scenario/path.ts";

export interface Economy {
  growth: YearlyPath;
  investmentRatio: number;
  capitalOutput: number;
  depreciation: number;
  capitalShare: number;
  employmentGrowth: number;
}

/** Capital after each year with output path `output` (base = 1). */
function capitalPath(economy: Economy, output: readonly number[]): number[] {
  const capital = [economy.capitalOutput];
  for (let step = 0; step < output.length - 1; step += 1) {
    capital.push(
      (1 - economy.depreciation) * (capital[step] ?? 0) + economy.investmentRatio * (output[step] ?? 0),
    );
  }
  return capital;
}

function reached(economy: Economy, years: number, tfp: number): number {
  const { capitalShare, employmentGrowth } = economy;
  const output = [1];
  for (let step = 1; step <= years; step += 1) {
    const capital = capitalPath(economy, [...output, 0]);
    const deepening = ((capital[step] ?? 0) / economy.capitalOutput) ** capitalShare;
    output.push((1 + tfp) ** step * deepening * (1 + employmentGrowth) ** (step * (1 - capitalShare)));
  }
  return output[years] ?? Number.NaN;
}

export function impliedTfpGrowth(economy: Economy): number {
  const rates = Object.values(economy.growth);
  const target = rates.reduce((level, rate) => level * (1 + rate), 1);
  let low = -0.2;
  let high = 0.2;
  for (let turn = 0; turn < 60; turn += 1) {
    const middle = (low + high) / 2;
    if (reached(economy, rates.length, middle) < target) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
