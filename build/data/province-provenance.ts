/** Provenance of what belongs to no unit. */
import type { Provenance } from "../../shared/dataset/schema.ts";
import { round } from "./rounding.ts";
import { series, values } from "./series.ts";
import type { Tables } from "./tables.ts";

/** The price change that nominal and published real growth imply; only within one census vintage. */
export function impliedDeflator(
  gdp: ReadonlyMap<number, number>,
  growth: ReadonlyMap<number, number>,
  year: number,
): number {
  const now = gdp.get(year);
  const before = gdp.get(year - 1);
  const real = growth.get(year);
  if (now === undefined || before === undefined || real === undefined) {
    throw new Error(`no implied deflator for ${year}`);
  }
  return now / before / (1 + real) - 1;
}

export function provenance(tables: Tables, provinceCode: string): Record<string, Provenance> {
  const gdp = values(series(tables.facts, provinceCode, "gdp"));
  const growth = values(series(tables.facts, provinceCode, "gdp_growth_real"));
  const percent = (year: number) => `${round(100 * impliedDeflator(gdp, growth, year), 2)}%`;
  return {
    units: { status: "observed", source: "S17", note: "129个县级单位的代码、名称、类别与隶属" },
    "units.border": { status: "observed", source: "S19" },
    "published.gdp": {
      status: "observed",
      source: "S15",
      note: "2023年全省,五经普修订前;低可靠度二手转录,待核",
    },
    "parameters.capitalShare": { status: "estimated", source: "P06" },
    "parameters.depreciation": { status: "estimated", source: "P01" },
    "parameters.investmentRatioCap": { status: "estimated", source: "P07" },
    "parameters.jobsPerPoint": {
      status: "estimated",
      source: "P08",
      note: "200万×50/1206(P02);50万为《意见》底线(P03)",
    },
    "parameters.incomePassThrough": { status: "estimated", source: "P07", note: "城乡相同,对收入比中性" },
    "parameters.shocks": { status: "estimated", source: "P05", note: "见 docs/data.md" },
    "reference.growth": {
      status: "estimated",
      source: "P05",
      note: "2024、2025年为公布增速,其后全省最近增速逐年×0.95;三次产业同率(无分产业实际增速)",
    },
    "reference.tfpGrowth": {
      status: "derived",
      source: "P05",
      note: "使要素口径2030年全省 GDP 与参考增速一致的常数",
    },
    "reference.investmentRatio": { status: "estimated", source: "P01" },
    "reference.employmentGrowth": {
      status: "estimated",
      source: "S15",
      note: "以2021—2025年常住人口年均变化代;未见全部就业人员序列",
    },
    "reference.deflator": {
      status: "estimated",
      source: "P07",
      note: `默认0(不变价)。隐含平减:2022→2023年 ${percent(2023)},2024→2025年 ${percent(2025)};2023→2024年跨五经普,不可算`,
    },
    "reference.incomeGrowth": {
      status: "estimated",
      source: "P04",
      note: "以2025年前三季度增速代全年及以后",
    },
    "targets.tiers": { status: "observed", source: "P03" },
    "targets.urbanJobsPerYear": { status: "observed", source: "P03" },
  };
}
