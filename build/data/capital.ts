/** Capital-output ratios: no county stock or capital formation is published, so the steady state stands in. */
import type { GrowthPanel } from "../../electron/engine/run/backtest/growth-panel.ts";
import { round } from "./rounding.ts";

/** Perpetual inventory with Zhang Jun's depreciation rate; province about 2023. */
export const provinceCapitalOutput = 4.4;
export const provinceInvestmentRatio = 0.72;
export const depreciation = 0.096;

/** The stock remembers about ten years at 9.6 % depreciation. */
const memory = 10;
/** Half of a prefecture's difference from the province is kept: levels of growth over a decade are firmer than deviations ahead. */
const kept = 0.5;

function meanOver(years: readonly number[], rate: (year: number) => number | undefined): number | null {
  const found = years.map(rate).filter((value) => value !== undefined);
  return found.length === 0 ? null : found.reduce((sum, value) => sum + value, 0) / found.length;
}

/** K/Y = (I/Y)/(g + δ) for each prefecture, scaled to the province's K/Y by base-year GDP. */
export function capitalOutputRatios(
  panel: GrowthPanel,
  gdp: ReadonlyMap<string, number>,
  baseYear: number,
): Map<string, number> {
  const years = Array.from({ length: memory }, (_, index) => baseYear - memory + 1 + index);
  const common = meanOver(years, (year) => panel.province.get(year));
  if (common === null) throw new Error("no provincial growth before the base year");
  const raw = new Map(
    [...gdp.keys()].map((code) => {
      const own = panel.prefectures.get(code);
      const deviation =
        meanOver(years, (year) => {
          const rate = own?.get(year);
          const province = panel.province.get(year);
          return rate === undefined || province === undefined ? undefined : rate - province;
        }) ?? 0;
      return [code, provinceInvestmentRatio / (common + kept * deviation + depreciation)];
    }),
  );
  let capital = 0;
  let output = 0;
  for (const [code, ratio] of raw) {
    capital += ratio * (gdp.get(code) ?? 0);
    output += gdp.get(code) ?? 0;
  }
  const scale = provinceCapitalOutput / (capital / output);
  return new Map([...raw].map(([code, ratio]) => [code, round(ratio * scale, 3)]));
}
