/** 县(市)专页: a page for each unit chosen. */
import { provenanceOf } from "../../dataset/provenance-of.ts";
import { type FigureStatus, figureStatuses, sectors, type Unit } from "../../dataset/schema.ts";
import type { UnitResult } from "../../result/schema.ts";
import { figure, figures, heading, isEstimated, paragraph, shownYears, table, words } from "../blocks.ts";
import { type Facts, meanGrowth } from "../facts.ts";
import type { Block, Drawing } from "../schema.ts";
import { type CountyWords, countyWords } from "../words/county-words.ts";
import { amount, percent, percentFigure, ratio } from "../written.ts";

export function countyPagesChapter(facts: Facts, codes: readonly string[]): Block[] {
  const wanted = new Set(codes);
  const units = facts.dataset.units.filter(({ code }) => wanted.has(code));
  return units.flatMap((unit, index) => {
    const result = facts.result.units.find(({ code }) => code === unit.code);
    return result === undefined ? [] : countyPage(facts, unit, result, index > 0);
  });
}

function countyPage(facts: Facts, unit: Unit, result: UnitResult, newPage: boolean): Block[] {
  const say = countyWords[facts.language];
  return [
    heading(2, unit.name, newPage),
    paragraph(courseSentence(facts, unit, result)),
    paragraph(adjustmentSentence(facts, unit)),
    figure({
      id: `county-${unit.code}`,
      title: say.gdp(unit.name),
      unit: facts.called.nominal,
      note: say.gdpNote,
      height: 165,
      drawing: trajectory(facts, unit, result),
    }),
    yearTable(facts, unit, result),
  ];
}

function courseSentence(facts: Facts, unit: Unit, result: UnitResult): string {
  const { baseYear, horizon, ensemble, tierLabel, called, language } = facts;
  const say = countyWords[language];
  const end = result.gdpNominal.at(-1) ?? null;
  const place = say.place(unit.prefecture.name, called.kinds[unit.kind], unit.border === true);
  if (end === null) return say.noResult(unit.name, place);
  const drawn = ensemble?.units.find(({ code }) => code === unit.code)?.probability;
  return say.course({
    name: unit.name,
    place,
    baseYear,
    horizon,
    from: amount(result.gdpNominal[0]),
    to: amount(end),
    estimated: isEstimated(unit),
    growth: percent(meanGrowth(result.gdpReal)),
    tiers: [tierLabel(result.tier[0]), tierLabel(result.tier.at(-1))],
    chance: drawn === undefined ? null : called.chance(drawn[result.tier.at(-1) ?? ""]),
  });
}

function adjustmentSentence({ scenario, called, language }: Facts, unit: Unit): string {
  const say = countyWords[language];
  const own = Object.values(scenario.overrides)
    .filter(({ scope }) => scope.kind === "unit" && scope.code === unit.code)
    .map(({ assumption, path }) => `${called.assumption(assumption)} ${called.path(path)}`);
  const projects = Object.values(scenario.projects)
    .filter((project) => project.unit === unit.code && project.enabled)
    .map(({ name, commissioningYear }) => say.project(name, commissioningYear));
  const goal = scenario.goals[unit.code];
  const parts = [...own, ...projects, ...(goal === undefined ? [] : [say.goal(called.goal(goal))])];
  return parts.length === 0 ? say.noAdjustment : say.adjustments(parts);
}

function statusSentence({ called }: Facts, say: CountyWords, unit: Unit): string {
  const names = new Map<FigureStatus, string[]>();
  for (const [path, name] of Object.entries(say.told)) {
    const status = provenanceOf(unit, path)?.status;
    if (status !== undefined) names.set(status, [...(names.get(status) ?? []), name]);
  }
  const parts = figureStatuses.flatMap((status) => {
    const list = names.get(status);
    return list === undefined ? [] : [say.status(called.statuses[status], list)];
  });
  return parts.length === 0 ? "" : say.statuses(parts);
}

function trajectory(facts: Facts, unit: Unit, result: UnitResult): Drawing {
  const { years, baseYear, horizon, baseline, dataset, ensemble, called, language } = facts;
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
              label: countyWords[language].history,
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
              label: called.baseline,
              years: [...baseline.years],
              values: reference.gdpNominal,
            },
          ]),
      { id: "scenario", label: called.scenario, years: [...years], values: result.gdpNominal },
    ],
    band:
      ensemble === null || drawn === undefined
        ? null
        : { years: ensemble.years, p05: drawn.p05, p25: drawn.p25, p75: drawn.p75, p95: drawn.p95 },
    breaks: dataset.breaks.filter(({ to }) => to <= baseYear).map(({ from, to }) => ({ from, to })),
  };
}

function yearTable(facts: Facts, unit: Unit, result: UnitResult): Block {
  const { years, baseYear, called, language } = facts;
  const say = countyWords[language];
  const shown = shownYears(years);
  const row = (
    label: string,
    values: readonly (number | null)[],
    format: (value: number | null | undefined) => string,
  ) => [label, ...shown.map((year) => format(values[years.indexOf(year)]))];
  return table(
    say.years(unit.name),
    say.yearsUnit(baseYear),
    [words(called.column.item, 2.7), ...shown.map((year) => figures(String(year)))],
    [
      row(say.gdpNominal, result.gdpNominal, amount),
      row(say.gdpReal, result.gdpReal, amount),
      row(say.realGrowth, result.realGrowth, percentFigure),
      ...sectors.map((sector) =>
        row(say.sectorReal(called.sectors[sector]), result.valueAdded[sector], amount),
      ),
      row(say.investmentRatio, result.investmentRatio, percentFigure),
      row(say.urbanJobs, result.urbanJobs, amount),
      row(result.incomeRatioIsIndex ? say.incomeIndex(baseYear) : say.incomeRatio, result.incomeRatio, ratio),
    ],
    called.sentences([
      shown.length < years.length ? called.everyOtherYear : "",
      statusSentence(facts, say, unit),
    ]) || null,
  );
}
