/**
 * The rule on single counties, as far as their history goes: from the first year after the
 * last break to the base year. County growth is hardly published, so actual growth is the
 * nominal one less the province's price change over the same years; the rule and the drift
 * are the prefecture's.
 */

import type { Dataset, Unit } from "../../../../shared/dataset/schema.ts";
import { log } from "../../model/logarithm.ts";
import { logOf1Plus } from "../../model/near-one.ts";
import { gdpOf } from "./gdp-of.ts";
import type { GrowthPanel } from "./growth-panel.ts";
import type { Rule } from "./growth-rules.ts";
import type { Miss } from "./rolling-origins.ts";

export interface CountyCheck {
  readonly origin: number;
  readonly horizon: number;
  readonly misses: readonly Miss[];
  readonly naive: readonly Miss[];
}

/** Null where no unit has a figure of its own within the unbroken span, or the province's prices are not known. */
export function checkCounties(
  dataset: Dataset,
  panel: GrowthPanel,
  rule: Rule,
  drift: Rule,
): CountyCheck | null {
  const origin = commonOrigin(dataset);
  if (origin === null) return null;
  const horizon = dataset.baseYear - origin;
  const prices = priceChange(dataset, origin);
  if (prices === null) return null;
  const found: Miss[] = [];
  const naive: Miss[] = [];
  for (const unit of dataset.units) {
    const first = unit.history?.gdp?.[origin];
    const last = gdpOf(unit);
    const own = panel.prefectures.get(unit.prefecture.code);
    if (first === undefined || first <= 0 || last === null || own === undefined || !measured(unit)) continue;
    const grown = log(last / first) - prices;
    const expected = [rule, drift].map((each) => {
      const forecast = each.forecast(own, panel.province, origin);
      if (forecast === null) return null;
      let level = 0;
      for (let step = 1; step <= horizon; step += 1) level += logOf1Plus(forecast(step));
      return level;
    });
    const [engine, plain] = expected;
    if (engine === null || engine === undefined || plain === null || plain === undefined) continue;
    found.push({ place: unit.code, origin, horizon, grown, log: grown - engine });
    naive.push({ place: unit.code, origin, horizon, grown, log: grown - plain });
  }
  return found.length === 0 ? null : { origin, horizon, misses: found, naive };
}

/** An estimated level tells nothing of the unit's own growth. */
function measured(unit: Unit): boolean {
  return unit.provenance.valueAdded?.status !== "estimated";
}

/** The year before the base year, none of the breaks between, for which most units have a figure; of equals the earliest. */
function commonOrigin({ units, breaks, baseYear }: Dataset): number | null {
  const counts = new Map<number, number>();
  for (const { history } of units) {
    for (const key of Object.keys(history?.gdp ?? {})) {
      const year = Number(key);
      const broken = breaks.some(({ from, to }) => year <= from && to <= baseYear);
      if (year < baseYear && !broken) counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort(([a, many], [b, more]) => more - many || a - b);
  return best?.[0] ?? null;
}

/** ln of the province's implied deflator from the origin to the base year. */
function priceChange({ province, baseYear }: Dataset, origin: number): number | null {
  const first = province.history?.gdp?.[origin];
  const last = province.history?.gdp?.[baseYear];
  if (first === undefined || last === undefined) return null;
  let real = 0;
  for (let year = origin + 1; year <= baseYear; year += 1) {
    const rate = province.history?.realGrowth?.[year];
    if (rate === undefined) return null;
    real += logOf1Plus(rate);
  }
  return log(last / first) - real;
}
