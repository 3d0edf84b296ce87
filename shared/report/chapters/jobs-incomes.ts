/** 就业与收入: 城镇新增就业 against its target, and how many counties narrow the income gap. */
import type { UnitResult } from "../../result/schema.ts";
import { figure, figures, heading, paragraph, shownYears, table, words } from "../blocks.ts";
import type { Facts } from "../facts.ts";
import type { Block } from "../schema.ts";
import { jobsWords } from "../words/jobs-words.ts";
import { amount, wholeNumber } from "../written.ts";

/** More units than this are only counted. */
const mostNamed = 30;

export function jobsIncomesChapter(facts: Facts): Block[] {
  const say = jobsWords[facts.language];
  return [heading(2, say.jobs), ...jobsBlocks(facts), heading(2, say.incomes), ...incomeBlocks(facts)];
}

function jobsBlocks(facts: Facts): Block[] {
  const { result, baseline, years, called, language } = facts;
  const say = jobsWords[language];
  const { urbanJobs, targets } = result.province;
  const target = targets.urbanJobs?.target ?? null;
  const projected = years.slice(1);
  const below = projected.filter((_, index) => {
    const value = urbanJobs[index + 1] ?? null;
    return value !== null && target !== null && value < target;
  });
  const verdict =
    target === null || targets.urbanJobs?.reached == null
      ? say.noData
      : below.length === 0
        ? say.above(wholeNumber(target))
        : say.below(below, wholeNumber(target));
  const shown = shownYears(years);
  const row = (label: string, values: readonly (number | null)[]) => [
    label,
    ...shown.map((year) => amount(values[years.indexOf(year)])),
  ];
  return [
    paragraph(called.sentences([say.definition, verdict, provenanceSentence(facts)])),
    table(
      say.provinceJobs,
      called.people,
      [words(called.column.item, 1.6), ...shown.map((year) => figures(String(year)))],
      [row(called.scenario, urbanJobs), row(called.baseline, baseline.province.urbanJobs)],
      shown.length < years.length ? called.everyOtherYear : null,
    ),
    figure({
      id: "jobs",
      title: say.provinceJobs,
      unit: called.people,
      note: say.barsNote,
      height: 200,
      drawing: {
        kind: "bars",
        label: called.scenario,
        years: [...projected],
        values: urbanJobs.slice(1),
        baseline: baseline.province.urbanJobs.slice(1),
        target,
      },
    }),
  ];
}

/** Where every unit's base figure shares one note, it is said once. */
function provenanceSentence({ dataset: { units }, language }: Facts): string {
  const notes = new Set(units.map(({ provenance }) => provenance.urbanJobs?.note ?? ""));
  const [only] = notes;
  return notes.size === 1 && only ? jobsWords[language].basis(only) : "";
}

function incomeBlocks(of: Facts): Block[] {
  const { ranked, scopeName, baseYear, horizon, result, facts, called, language } = of;
  const say = jobsWords[language];
  const judged = ranked.filter((unit) => ends(unit) !== null);
  const widening = judged.filter((unit) => (ends(unit) ?? 0) >= 0);
  const { narrowing, judgedIncome } = result.province;
  const index = judged.filter(({ incomeRatioIsIndex }) => incomeRatioIsIndex).length;
  const byPrefecture = new Map<string, { judged: number; narrowing: number }>();
  for (const unit of judged) {
    const name = facts.get(unit.code)?.prefecture.name ?? "";
    const seen = byPrefecture.get(name) ?? { judged: 0, narrowing: 0 };
    byPrefecture.set(name, {
      judged: seen.judged + 1,
      narrowing: seen.narrowing + ((ends(unit) ?? 0) < 0 ? 1 : 0),
    });
  }
  const names = widening.map(({ name }) => name);
  return [
    paragraph(
      called.sentences([
        say.narrowing(judgedIncome, narrowing, scopeName, baseYear, horizon),
        index === 0 ? "" : say.index(index, baseYear),
        names.length === 0 ? "" : say.widening(names.slice(0, mostNamed), names.length),
      ]),
    ),
    table(
      say.counts,
      say.countsUnit(baseYear, horizon),
      [
        words(called.column.prefecture, 3),
        figures(say.judged),
        figures(say.narrower),
        figures(say.notNarrower),
      ],
      [...byPrefecture].map(([name, count]) => [
        name,
        String(count.judged),
        String(count.narrowing),
        String(count.judged - count.narrowing),
      ]),
    ),
  ];
}

/** Change of the income ratio from the first year to the last; null: cannot be judged. */
function ends({ incomeRatio }: UnitResult): number | null {
  const [first, last] = [incomeRatio[0] ?? null, incomeRatio.at(-1) ?? null];
  return first === null || last === null ? null : last - first;
}
