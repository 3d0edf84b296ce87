/** What figures are written in, and what that makes of them. */
import type { Indicator, Scale } from "../../../shared/import/schema.ts";

export type Measure = "money" | "people" | "income" | "growth" | "share";

export function measureOf(indicator: Indicator): Measure {
  switch (indicator) {
    case "population":
    case "employment":
    case "urbanJobs":
      return "people";
    case "income.urban":
    case "income.rural":
      return "income";
    case "realGrowth":
      return "growth";
    case "urbanEmploymentShare":
    case "investmentRatio":
      return "share";
    default:
      return "money";
  }
}

const divisors: Readonly<Record<Measure, Partial<Record<Scale, number>>>> = {
  money: { "yi-yuan": 1, "wan-yuan": 1e4, "qian-yuan": 1e5, yuan: 1e8 },
  people: { "wan-people": 1, people: 1e4 },
  income: { yuan: 1, "qian-yuan": 1e-3, "wan-yuan": 1e-4 },
  growth: { percent: 100, fraction: 1 },
  share: { percent: 100, fraction: 1 },
};

/** What the scale may be for an indicator, the usual one first. */
export function scalesOf(indicator: Indicator): Scale[] {
  const measure = measureOf(indicator);
  const known = Object.keys(divisors[measure]) as Scale[];
  return measure === "growth" ? [...known, "index"] : known;
}

/** To 亿元, 万人, 元 or fractions; null: the indicator is not measured so. */
export function scaled(value: number, indicator: Indicator, scale: Scale): number | null {
  const measure = measureOf(indicator);
  // 105.2 of last year's 100 is a growth of 5.2 %.
  if (scale === "index") return measure === "growth" ? decimal((value - 100) / 100) : null;
  const divisor = divisors[measure][scale];
  return divisor === undefined ? null : decimal(value / divisor);
}

/** Decimals stay the decimals that were written: 4.4 % is 0.044. */
function decimal(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(14)) : value;
}

/** The figure as the table would write it. */
export function unscaled(value: number, indicator: Indicator, scale: Scale): number {
  if (scale === "index") return value * 100 + 100;
  return value * (divisors[measureOf(indicator)][scale] ?? 1);
}
