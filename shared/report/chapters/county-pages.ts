/** 县(市)专页: a page for each unit chosen. */
import { provenanceOf } from "../../dataset/provenance-of.ts";
import { type FigureStatus, figureStatuses, sectors, type Unit } from "../../dataset/schema.ts";
import type { UnitResult } from "../../result/schema.ts";
import { figure, figures, heading, isEstimated, paragraph, shownYears, table, words } from "../blocks.ts";
import { type Facts, meanGrowth } from "../facts.ts";
import { assumptionName, goalName, kindName, pathName, sectorNames, statusNames } from "../names.ts";
import type { Block, Drawing } from "../schema.ts";
import { amount, chance, percent, percentFigure, ratio } from "../written.ts";

export function countyPagesChapter(facts: Facts, codes: readonly string[]): Block[] {
  const wanted = new Set(codes);
  const units = facts.dataset.units.filter(({ code }) => wanted.has(code));
  return units.flatMap((unit, index) => {
    const result = facts.result.units.find(({ code }) => code === unit.code);
    return result === undefined ? [] : countyPage(facts, unit, result, index > 0);
  });
}

function countyPage(facts: Facts, unit: Unit, result: UnitResult, newPage: boolean): Block[] {
  return [
    heading(2, unit.name, newPage),
    paragraph(courseSentence(facts, unit, result)),
    paragraph(adjustmentSentence(facts, unit)),
    figure({
      id: `county-${unit.code}`,
      title: `${unit.name}地区生产总值`,
      unit: "亿元，名义值",
      note: "历史数为当年公布数；虚线处口径有变，两侧不可直接相比。",
      height: 165,
      drawing: trajectory(facts, unit, result),
    }),
    yearTable(facts, unit, result),
  ];
}

function courseSentence(facts: Facts, unit: Unit, result: UnitResult): string {
  const { baseYear, horizon, ensemble, tierLabel } = facts;
  const end = result.gdpNominal.at(-1) ?? null;
  const place = `${unit.prefecture.name}，${kindName(unit.kind)}${unit.border ? "，边境" : ""}`;
  if (end === null) return `${unit.name}（${place}）缺少推演所需的数据，没有结果。`;
  const [from, to] = [tierLabel(result.tier[0]), tierLabel(result.tier.at(-1))];
  const tier = from === to ? `档位为“${to}”，不变` : `档位由“${from}”变为“${to}”`;
  const drawn = ensemble?.units.find(({ code }) => code === unit.code)?.probability;
  const likely =
    drawn === undefined ? "" : `，集合推演中 ${chance(drawn[result.tier.at(-1) ?? ""])} 的抽样在该档`;
  const estimated = isEstimated(unit) ? "（估计值）" : "";
  return `${unit.name}（${place}）${baseYear} 年地区生产总值 ${amount(result.gdpNominal[0])} 亿元${estimated}，推演至 ${horizon} 年为 ${amount(end)} 亿元（名义值），年均实际增长 ${percent(meanGrowth(result.gdpReal))}；${tier}${likely}。`;
}

function adjustmentSentence({ scenario }: Facts, unit: Unit): string {
  const own = Object.values(scenario.overrides)
    .filter(({ scope }) => scope.kind === "unit" && scope.code === unit.code)
    .map(({ assumption, path }) => `${assumptionName(assumption)} ${pathName(path)}`);
  const projects = Object.values(scenario.projects)
    .filter((project) => project.unit === unit.code && project.enabled)
    .map(({ name, commissioningYear }) => `项目“${name}”（${commissioningYear} 年投产）`);
  const goal = scenario.goals[unit.code];
  const parts = [...own, ...projects, ...(goal === undefined ? [] : [`自定目标 ${goalName(goal)}`])];
  return parts.length === 0 ? "本方案没有只针对本单元的调整。" : `本单元的调整：${parts.join("；")}。`;
}

const told = [
  ["valueAdded", "三次产业增加值"],
  ["capitalOutputRatio", "资本产出比"],
  ["investmentRatio", "投资率"],
  ["employment", "就业人员"],
  ["urbanJobs", "城镇新增就业"],
  ["income", "城乡居民收入"],
] as const;

function statusSentence(unit: Unit): string {
  const names = new Map<FigureStatus, string[]>();
  for (const [path, name] of told) {
    const status = provenanceOf(unit, path)?.status;
    if (status !== undefined) names.set(status, [...(names.get(status) ?? []), name]);
  }
  const parts = figureStatuses.flatMap((status) => {
    const list = names.get(status);
    return list === undefined ? [] : [`${list.join("、")}为${statusNames[status]}`];
  });
  return parts.length === 0 ? "" : `基年数据中，${parts.join("；")}。`;
}

function trajectory(facts: Facts, unit: Unit, result: UnitResult): Drawing {
  const { years, baseYear, horizon, baseline, dataset, ensemble } = facts;
  const history = Object.entries(unit.history?.gdp ?? {})
    .map(([year, value]) => ({ year: Number(year), value }))
    .filter(({ year }) => year <= baseYear)
    .sort((a, b) => a.year - b.year);
  const reference = baseline.units.find(({ code }) => code === unit.code);
  const drawn = ensemble?.units.find(({ code }) => code === unit.code)?.band;
  return {
    kind: "trajectory",
    baseYear,
    horizon,
    lines: [
      ...(history.length > 1
        ? [
            {
              id: "history" as const,
              label: "历史",
              years: history.map(({ year }) => year),
              values: history.map(({ value }) => value),
            },
          ]
        : []),
      ...(reference === undefined
        ? []
        : [
            {
              id: "baseline" as const,
              label: "基准",
              years: [...baseline.years],
              values: reference.gdpNominal,
            },
          ]),
      { id: "scenario", label: "本方案", years: [...years], values: result.gdpNominal },
    ],
    band:
      ensemble === null || drawn === undefined
        ? null
        : { years: ensemble.years, p05: drawn.p05, p25: drawn.p25, p75: drawn.p75, p95: drawn.p95 },
    breaks: dataset.breaks.filter(({ to }) => to <= baseYear).map(({ from, to }) => ({ from, to })),
  };
}

function yearTable({ years, baseYear }: Facts, unit: Unit, result: UnitResult): Block {
  const shown = shownYears(years);
  const row = (
    label: string,
    values: readonly (number | null)[],
    format: (value: number | null | undefined) => string,
  ) => [label, ...shown.map((year) => format(values[years.indexOf(year)]))];
  return table(
    `${unit.name}逐年结果`,
    `亿元、万人；名义值与实际值（${baseYear} 年价）分列`,
    [words("项目", 2.7), ...shown.map((year) => figures(String(year)))],
    [
      row("地区生产总值（名义）", result.gdpNominal, amount),
      row("地区生产总值（实际）", result.gdpReal, amount),
      row("实际增速（%）", result.realGrowth, percentFigure),
      ...sectors.map((sector) => row(`${sectorNames[sector]}（实际）`, result.valueAdded[sector], amount)),
      row("投资率（%）", result.investmentRatio, percentFigure),
      row("城镇新增就业（万人）", result.urbanJobs, amount),
      row(
        result.incomeRatioIsIndex ? `收入比（${baseYear} 年为 1）` : "城乡收入比",
        result.incomeRatio,
        ratio,
      ),
    ],
    `${shown.length < years.length ? "隔年列出，全部年份见工作簿。" : ""}${statusSentence(unit)}` || null,
  );
}
