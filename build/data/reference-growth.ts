/** Reference growth of the prefectures: published while published, then the chosen rule. */

import type { GrowthPanel } from "../../electron/engine/run/backtest/growth-panel.ts";
import { keptDeviation, type ShrunkRule } from "../../electron/engine/run/backtest/growth-rules.ts";
import type { YearlyPath } from "../../shared/scenario/path.ts";
import { round } from "./rounding.ts";

export interface ReferenceGrowth {
  province: YearlyPath;
  prefectures: Map<string, { path: YearlyPath; observed: number[] }>;
}

export interface ReferenceSpan {
  baseYear: number;
  /** Last year with a published provincial rate. */
  published: number;
  /** Last year with most prefectures' rates: what the deviations are measured up to. */
  measured: number;
  /** The rule was tried up to six years ahead; after this year the last rate holds. */
  until: number;
}

/** A year without a published rate counts as no deviation: the less is known, the harder it is shrunk. */
export function measuredDeviation(panel: GrowthPanel, code: string, until: number, window: number): number {
  let sum = 0;
  for (let year = until - window + 1; year <= until; year += 1) {
    const own = panel.prefectures.get(code)?.get(year);
    const common = panel.province.get(year);
    if (own !== undefined && common !== undefined) sum += own - common;
  }
  return sum / window;
}

export function referenceGrowth(
  panel: GrowthPanel,
  shape: ShrunkRule,
  gdp: ReadonlyMap<string, number>,
  span: ReferenceSpan,
): ReferenceGrowth {
  const codes = [...gdp.keys()];
  const level = new Map(gdp);
  const province: YearlyPath = {};
  const prefectures = new Map(
    codes.map((code) => [code, { path: {} as YearlyPath, observed: [] as number[] }]),
  );
  const latest = panel.province.get(span.published);
  if (latest === undefined) throw new Error(`no provincial growth for ${span.published}`);

  for (let year = span.baseYear + 1; year <= span.until; year += 1) {
    const published = panel.province.get(year);
    const common = published ?? latest * shape.slowing ** (year - span.published);
    const own = new Map(codes.map((code) => [code, panel.prefectures.get(code)?.get(year)]));
    const deviation = (code: string) =>
      year <= span.published
        ? 0
        : keptDeviation(
            shape,
            measuredDeviation(panel, code, span.measured, shape.window),
            year - span.measured,
          );
    // From the last published year on the prefectures without a rate of their own share what the province leaves,
    // so that the parts weigh up to the whole. The year before, three small prefectures cannot carry that remainder.
    const rest = codes.filter((code) => own.get(code) === undefined);
    const weight = (code: string) => level.get(code) ?? 0;
    const sum = (list: readonly string[], value: (code: string) => number) =>
      list.reduce((total, code) => total + value(code), 0);
    const left =
      common * sum(codes, weight) -
      sum(codes, (code) => weight(code) * (own.get(code) ?? 0)) -
      sum(rest, (code) => weight(code) * (common + deviation(code)));
    const shift = year < span.published ? 0 : left / sum(rest, weight);

    province[String(year)] = round(common, 4);
    for (const [code, { path, observed }] of prefectures) {
      const published = own.get(code);
      const rate = round(published ?? common + deviation(code) + shift, 4);
      path[String(year)] = rate;
      if (published !== undefined) observed.push(year);
      level.set(code, weight(code) * (1 + rate));
    }
  }
  return { province, prefectures };
}
