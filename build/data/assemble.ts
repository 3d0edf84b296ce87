/** The whole dataset out of its parts. */

import type { ShrunkRule } from "../../electron/engine/run/backtest/growth-rules.ts";
import type { Dataset, Provenance, Unit } from "../../shared/dataset/schema.ts";
import {
  capitalOutputRatios,
  depreciation,
  provinceCapitalOutput,
  provinceInvestmentRatio,
} from "./capital.ts";
import { growthPanel } from "./growth-panel.ts";
import { prefectureHistories, provinceHistory, unitHistory } from "./histories.ts";
import { impliedTfpGrowth } from "./implied-tfp.ts";
import { levels } from "./levels.ts";
import { people, urbanJobsFloor } from "./people.ts";
import { provenance } from "./province-provenance.ts";
import { type ReferenceSpan, referenceGrowth } from "./reference-growth.ts";
import { round } from "./rounding.ts";
import { series, values } from "./series.ts";
import { sources } from "./sources.ts";
import type { Tables } from "./tables.ts";

export const province = { code: "530000", name: "云南省" };
export const span: ReferenceSpan = { baseYear: 2023, published: 2025, measured: 2024, until: 2030 };

const capitalShare = 0.5;
/** 200万 jobs a point nationally (2016–17), by the province's share of national 城镇新增就业. */
const jobsPerPoint = round((200 * urbanJobsFloor) / 1206, 2);

/** Resident population 2021–2025 a year; no employment series of all employed persons was found. */
export function populationTrend(population: ReadonlyMap<number, number>): number {
  const first = population.get(2021);
  const last = population.get(2025);
  if (first === undefined || last === undefined) throw new Error("population 2021 or 2025 is missing");
  return round((last / first) ** (1 / 4) - 1, 4);
}

/** What each year of a unit's reference growth rests on, in one line: the paths of the three sectors are the same. */
function growthProvenance(observed: readonly number[], code: string, tables: Tables): Provenance {
  const own = series(tables.facts, code, "gdp_growth_real");
  const common = series(tables.facts, province.code, "gdp_growth_real");
  const parts: string[] = [];
  for (let year = span.baseYear + 1; year <= span.published; year += 1) {
    const standIn = year < span.published ? "州(市)未见公布,取全省" : "全省扣除已公布州(市)的余额";
    const published = observed.includes(year);
    const source = (published ? own : common).get(year)?.source ?? "";
    parts.push(`${year}年${published ? "州(市)公布" : standIn}(${source})`);
  }
  return { status: "estimated", source: "P05", note: `${parts.join(",")},其后按标定规则;三次产业同率` };
}

/** Without shocks: they are measured on the dataset itself (shocks.ts). */
export function assemble(tables: Tables, rule: ShrunkRule): Dataset {
  const panel = growthPanel(tables, province.code);
  const level = levels(tables.output);
  const gdp = new Map<string, number>();
  for (const { code, prefecture } of tables.units) {
    gdp.set(prefecture.code, (gdp.get(prefecture.code) ?? 0) + (level.get(code)?.gdp ?? Number.NaN));
  }
  const growth = referenceGrowth(panel, rule, gdp, span);
  const capital = capitalOutputRatios(panel, gdp, span.baseYear);
  const persons = people(tables, span.baseYear);
  const history = provinceHistory(tables, province.code, panel.province);
  const employmentGrowth = populationTrend(
    values(series(tables.facts, province.code, "population_resident")),
  );
  const tfpGrowth = impliedTfpGrowth({
    growth: growth.province,
    investmentRatio: provinceInvestmentRatio,
    capitalOutput: provinceCapitalOutput,
    depreciation,
    capitalShare,
    employmentGrowth,
  });

  const units = tables.units.map((row): Unit => {
    const own = level.get(row.code);
    const person = persons.get(row.code);
    const reference = growth.prefectures.get(row.prefecture.code);
    const ratio = capital.get(row.prefecture.code);
    if (own === undefined || person === undefined || reference === undefined || ratio === undefined) {
      throw new Error(`${row.code}: incomplete`);
    }
    const { provenance: personal, ...figures } = person;
    const past = unitHistory(tables, row, own, span.baseYear);
    const { path, observed } = reference;
    return {
      ...row,
      policyTypes: [],
      valueAdded: own.valueAdded,
      capitalOutputRatio: ratio,
      investmentRatio: provinceInvestmentRatio,
      ...figures,
      reference: { growth: { primary: path, secondary: path, tertiary: path } },
      history: past.history,
      provenance: {
        valueAdded: own.provenance,
        capitalOutputRatio: {
          status: "estimated",
          source: "P01",
          note: "稳态 (I/Y)/(g+δ),按州(市),缩放至全省4.4",
        },
        investmentRatio: { status: "estimated", source: "P01", note: "取全省值;2017年后无县级投资额" },
        ...personal,
        "reference.growth": growthProvenance(observed, row.prefecture.code, tables),
        ...past.provenance,
      },
    };
  });

  return {
    format: "xiance-dataset",
    version: 1,
    id: "yunnan-2023",
    title: "云南省县域经济数据集 2023",
    baseYear: span.baseYear,
    vintage:
      "2023年县级数为第五次全国经济普查修订前口径(《中国县域统计年鉴2024》);2024年起公布的州(市)、全省总量为修订后口径,二者总量不可直接相比,只用公布的实际增速衔接。",
    province: { ...province, ...history },
    parameters: {
      capitalShare,
      depreciation,
      investmentRatioCap: 1.5,
      jobsPerPoint,
      incomePassThrough: { urban: 0.5, rural: 0.5 },
      shocks: { province: 0, prefecture: 0, unit: 0 },
    },
    reference: {
      growth: { primary: growth.province, secondary: growth.province, tertiary: growth.province },
      tfpGrowth: round(tfpGrowth, 4),
      investmentRatio: provinceInvestmentRatio,
      employmentGrowth,
      deflator: { primary: 0, secondary: 0, tertiary: 0 },
      incomeGrowth: { urban: 0.036, rural: 0.061 },
    },
    targets: {
      horizon: 2030,
      scope: "counties",
      urbanJobsPerYear: urbanJobsFloor,
      tiers: [
        { id: "over500", min: 500, minInclusive: false, count: 15 },
        { id: "from200to500", min: 200, minInclusive: true, count: 40 },
      ],
    },
    published: { gdp: 30021.12 },
    prefectures: prefectureHistories(tables, level, span.baseYear),
    breaks: [
      {
        from: 2018,
        to: 2019,
        reason: "第四次全国经济普查(四经普)修订:2019年起为修订后口径,2018年及以前未修订",
      },
      { from: 2023, to: 2024, reason: "第五次全国经济普查(五经普)修订:2024年起为修订后口径,2023年为修订前" },
    ],
    units,
    provenance: provenance(tables, province.code),
    sources,
  };
}
