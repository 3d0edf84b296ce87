/** 摘要: what comes out, held against the targets and against the reference. */
import { figure, figures, paragraph, table, words } from "../blocks.ts";
import { type Facts, meanGrowth } from "../facts.ts";
import type { Block } from "../schema.ts";
import { summaryWords } from "../words/summary-words.ts";
import { amount, percent, signed, wholeNumber } from "../written.ts";

export function summaryChapter(facts: Facts): Block[] {
  const { scenario, dataset, result, baseline, baseYear, horizon, years, called, language } = facts;
  const say = summaryWords[language];
  const { province } = result;
  const end = province.gdpNominal.at(-1) ?? null;
  const reference = baseline.province.gdpNominal.at(-1) ?? null;
  const difference = end === null || reference === null ? null : end - reference;
  return [
    paragraph(
      called.sentences([
        say.intro(scenario.name, dataset.title, baseYear, horizon),
        ...groundSentences(facts),
      ]),
    ),
    paragraph(
      say.outcome({
        baseYear,
        horizon,
        gdp: amount(end),
        growth: percent(meanGrowth(province.gdpReal)),
        difference: signed(difference),
      }),
    ),
    paragraph(tierSentence(facts)),
    paragraph(jobsSentence(facts)),
    ...problemParagraphs(facts),
    targetTable(facts),
    figure({
      id: "counts",
      title: say.counts,
      unit: say.countsUnit(facts.scopeName),
      note: null,
      height: 220,
      drawing: {
        kind: "counts",
        years: [...years],
        counts: province.tierCounts,
        targets: Object.fromEntries(dataset.targets.tiers.map(({ id, count }) => [id, count])),
      },
    }),
    figure({
      id: "map",
      title: say.map(horizon),
      unit: say.mapUnit,
      note: null,
      height: 420,
      drawing: {
        kind: "map",
        year: horizon,
        readings: Object.fromEntries(
          result.units.map(({ code, gdpNominal, tier }) => [
            code,
            { value: gdpNominal.at(-1) ?? null, tier: tier.at(-1) ?? null },
          ]),
        ),
      },
    }),
  ];
}

/** What the levels and the first years stand on, where it is not the dataset and the assumptions alone. */
function groundSentences({ scenario, baseYear, horizon, language }: Facts): string[] {
  const { censusRevisions, actualsThrough } = scenario;
  const say = summaryWords[language];
  const revised = Object.values(censusRevisions).filter(({ share }) => share !== 0).length;
  const isActual = actualsThrough !== undefined && actualsThrough > baseYear;
  return [
    ...(isActual ? [say.asPublished(Math.min(actualsThrough, horizon))] : []),
    ...(revised > 0 ? [say.revised(revised)] : []),
  ];
}

function tierSentence({ dataset, result, horizon, scopeName, tierLabel, language }: Facts): string {
  const say = summaryWords[language];
  const parts = dataset.targets.tiers.map(({ id, count }) => {
    const reached = result.province.tierCounts[id]?.at(-1) ?? 0;
    return say.tier(tierLabel(id), scopeName, reached, count);
  });
  return say.tiers(horizon, parts);
}

function jobsSentence({ result, scopeName, baseYear, horizon, called, language }: Facts): string {
  const say = summaryWords[language];
  const { urbanJobs, incomeGap } = result.province.targets;
  const jobs =
    urbanJobs === undefined || urbanJobs.reached === null
      ? say.noJobs
      : say.jobs(amount(urbanJobs.reached), wholeNumber(urbanJobs.target), urbanJobs.met === true);
  const income =
    incomeGap === undefined || incomeGap.reached === null
      ? say.noIncome
      : say.income(incomeGap.target, incomeGap.reached, scopeName, baseYear, horizon);
  return called.sentences([jobs, income]);
}

/** Values that were not taken are part of what a reader must know. */
function problemParagraphs({ result: { problems }, language }: Facts): Block[] {
  if (problems.length === 0) return [];
  const told = problems.slice(0, 8).map(({ message }) => message);
  return [paragraph(summaryWords[language].problems(problems.length, told))];
}

function targetTable(facts: Facts): Block {
  const { result, baseline, ensemble, horizon, tierLabel, called, language } = facts;
  const say = summaryWords[language];
  const drawn = ensemble?.province[result.province.scope].targets;
  const number = (id: string, value: number | null | undefined) =>
    id === "urbanJobs" ? amount(value) : wholeNumber(value);
  return table(
    say.targets,
    say.targetsUnit(horizon),
    [
      words(called.column.target, 4),
      figures(called.column.targetValue),
      figures(called.scenario),
      figures(called.baseline),
      words(called.column.verdict, 1.4),
      ...(drawn === undefined ? [] : [figures(called.column.probability, 1.4)]),
    ],
    Object.entries(result.province.targets).map(([id, target]) => [
      called.reached(id, tierLabel(id)),
      wholeNumber(target.target),
      number(id, target.reached),
      number(id, baseline.province.targets[id]?.reached),
      called.verdict(target.met),
      ...(drawn === undefined ? [] : [called.chance(drawn[id]?.probability)]),
    ]),
  );
}
