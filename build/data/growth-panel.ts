/** Published real growth, never computed from levels: those break at 2018/2019 and 2023/2024. */
import type { Growth, GrowthPanel } from "../../electron/engine/run/backtest/growth-panel.ts";
import { series, values } from "./series.ts";
import type { Tables } from "./tables.ts";

/** Mean of the places' growth weighted by last year's GDP (this year's where there is none), for years all have. */
export function weightedGrowth(
  places: readonly { growth: Growth; gdp: ReadonlyMap<number, number> }[],
): Growth {
  const mean = new Map<number, number>();
  for (const year of places[0]?.growth.keys() ?? []) {
    let sum = 0;
    let whole = 0;
    for (const { growth, gdp } of places) {
      const weight = gdp.get(year - 1) ?? gdp.get(year);
      const rate = growth.get(year);
      if (weight === undefined || rate === undefined) {
        whole = 0;
        break;
      }
      sum += weight * rate;
      whole += weight;
    }
    if (whole > 0) mean.set(year, sum / whole);
  }
  return mean;
}

/** The province: published where published; before that the prefectures' mean, weighted by GDP of the year before. */
export function growthPanel(tables: Tables, provinceCode: string): GrowthPanel {
  const codes = [...new Set(tables.units.map((unit) => unit.prefecture.code))];
  const places = codes.map((code) => ({
    code,
    growth: values(series(tables.facts, code, "gdp_growth_real")),
    gdp: values(series(tables.facts, code, "gdp")),
  }));
  const published = values(series(tables.facts, provinceCode, "gdp_growth_real"));
  return {
    prefectures: new Map(places.map(({ code, growth }) => [code, growth])),
    province: new Map([...weightedGrowth(places), ...published]),
  };
}
