import { provenanceOf } from "../../../../shared/dataset/provenance-of.ts";
import { factsOf, meanGrowth } from "../../../../shared/report/facts.ts";
import { kindName, statusNames } from "../../../../shared/report/names.ts";
import type { ReportInput } from "../../../../shared/report/report-input.ts";
import { figures, type WorkbookSheet, words } from "../sheet.ts";

/** 各单元结果: a row a unit, from the base year to the horizon. */
export function unitSheet(input: ReportInput): WorkbookSheet {
  const { result, baseline, ensemble, facts, tiers, tierLabel, baseYear, horizon, ranked } = factsOf(input);
  const inScope = new Set(ranked.map(({ code }) => code));
  const reference = new Map(baseline.units.map((unit) => [unit.code, unit]));
  const drawn = new Map(ensemble?.units.map((unit) => [unit.code, unit]));
  return {
    name: "各单元结果",
    columns: [
      words("代码", 9),
      words("名称", 18),
      words("州(市)", 20),
      words("类别", 9),
      words("计入目标", 9),
      words("基年数据状态", 12),
      figures(`${baseYear} 年地区生产总值（亿元，名义值）`),
      figures(`${horizon} 年地区生产总值（亿元，名义值）`),
      figures(`${horizon} 年基准（亿元，名义值）`),
      figures(`${horizon} 年地区生产总值（亿元，${baseYear} 年价）`),
      figures("年均实际增速", "percent", 11),
      words(`${baseYear} 年档位`, 16),
      words(`${horizon} 年档位`, 16),
      figures(`${horizon} 年城镇新增就业（万人）`),
      figures(`${baseYear} 年城乡收入比`, "ratio"),
      figures(`${horizon} 年城乡收入比`, "ratio"),
      words("收入比口径", 12),
      ...(ensemble === null
        ? []
        : [
            figures(`${horizon} 年 5% 分位（亿元，名义值）`),
            figures(`${horizon} 年 50% 分位（亿元，名义值）`),
            figures(`${horizon} 年 95% 分位（亿元，名义值）`),
            ...tiers.map(({ label }) => figures(`概率：${label}`, "chance")),
          ]),
    ],
    rows: result.units.map((unit) => {
      const fact = facts.get(unit.code);
      const band = drawn.get(unit.code);
      const status = fact === undefined ? undefined : provenanceOf(fact, "valueAdded")?.status;
      return [
        unit.code,
        unit.name,
        fact?.prefecture.name ?? null,
        fact === undefined ? null : kindName(fact.kind),
        inScope.has(unit.code) ? "是" : "否",
        status === undefined ? null : statusNames[status],
        unit.gdpNominal[0] ?? null,
        unit.gdpNominal.at(-1) ?? null,
        reference.get(unit.code)?.gdpNominal.at(-1) ?? null,
        unit.gdpReal.at(-1) ?? null,
        meanGrowth(unit.gdpReal),
        tierLabel(unit.tier[0]),
        tierLabel(unit.tier.at(-1)),
        unit.urbanJobs.at(-1) ?? null,
        unit.incomeRatio[0] ?? null,
        unit.incomeRatio.at(-1) ?? null,
        unit.incomeRatioIsIndex ? `${baseYear} 年为 1` : "城镇÷农村",
        ...(ensemble === null
          ? []
          : [
              band?.band.p05.at(-1) ?? null,
              band?.band.p50.at(-1) ?? null,
              band?.band.p95.at(-1) ?? null,
              ...tiers.map(({ id }) => band?.probability[id] ?? null),
            ]),
      ];
    }),
    frozenColumns: 2,
  };
}

/** 逐年: a row for the province and each unit in every year. */
export function yearSheet(input: ReportInput): WorkbookSheet {
  const { result, facts, years, baseYear, tierLabel, dataset } = factsOf(input);
  const { province } = result;
  const none = null;
  const provinceRows = years.map((year, at) => [
    dataset.province.code,
    dataset.province.name,
    none,
    year,
    province.gdpNominal[at] ?? none,
    province.gdpReal[at] ?? none,
    province.realGrowth[at] ?? none,
    ...Array<null>(7).fill(none),
    province.urbanJobs[at] ?? none,
    ...Array<null>(4).fill(none),
  ]);
  const unitRows = result.units.flatMap((unit) =>
    years.map((year, at) => [
      unit.code,
      unit.name,
      facts.get(unit.code)?.prefecture.name ?? none,
      year,
      ...[
        unit.gdpNominal,
        unit.gdpReal,
        unit.realGrowth,
        unit.valueAdded.primary,
        unit.valueAdded.secondary,
        unit.valueAdded.tertiary,
        unit.capital,
        unit.employment,
        unit.investmentRatio,
        unit.impliedTfpGrowth,
        unit.urbanJobs,
        unit.incomeUrban,
        unit.incomeRural,
        unit.incomeRatio,
      ].map((values) => values[at] ?? none),
      unit.tier[at] == null ? none : tierLabel(unit.tier[at]),
    ]),
  );
  const real = `亿元，${baseYear} 年价`;
  return {
    name: "逐年",
    columns: [
      words("代码", 9),
      words("名称", 18),
      words("州(市)", 20),
      figures("年份", "year", 8),
      figures("地区生产总值（亿元，名义值）"),
      figures(`地区生产总值（${real}）`),
      figures("实际增速", "percent", 11),
      figures(`第一产业增加值（${real}）`),
      figures(`第二产业增加值（${real}）`),
      figures(`第三产业增加值（${real}）`),
      figures(`资本存量（${real}）`),
      figures("就业人员（万人）"),
      figures("投资率", "percent", 11),
      figures("隐含全要素生产率增速", "percent"),
      figures("城镇新增就业（万人）"),
      figures("城镇居民人均可支配收入（元）", "whole"),
      figures("农村居民人均可支配收入（元）", "whole"),
      figures("城乡收入比（无水平者基年为 1）", "ratio"),
      words("档位（按名义值）", 16),
    ],
    rows: [...provinceRows, ...unitRows],
    frozenColumns: 2,
  };
}
