/** 达标路径: the counties that meet the counts at least cost. */
import { figures, paragraph, table, words } from "../blocks.ts";
import type { Facts } from "../facts.ts";
import type { Block } from "../schema.ts";
import { pathWords } from "../words/path-words.ts";
import { amount, percentFigure } from "../written.ts";

export function cheapestPathChapter(facts: Facts): Block[] {
  const { path, baseYear, horizon, tierLabel, dataset, called, language } = facts;
  if (path === null) return [];
  const say = pathWords[language];
  if (path.refusals.length > 0) {
    return [paragraph(say.refused(path.refusals.map(({ message }) => message)))];
  }
  const counts = dataset.targets.tiers.map(({ id }) =>
    say.count(tierLabel(id), path.present[id] ?? 0, path.counts[id] ?? 0, path.targets[id] ?? 0),
  );
  const short = Object.entries(path.shortfall)
    .filter(([, missing]) => missing > 0)
    .map(([id, missing]) => say.short(tierLabel(id), missing));
  const intro = say.intro(path.feasible ? null : short, counts);
  if (path.chosen.length === 0) return [paragraph(called.sentences([intro, say.nothing]))];
  const chosen = say.chosen({
    count: path.chosen.length,
    cost: amount(path.cost),
    baseYear,
    horizon,
    assumption: called.assumption(path.assumption),
  });
  return [
    paragraph(called.sentences([intro, chosen])),
    table(
      say.title,
      say.unit(baseYear),
      [
        words(called.column.name, 2.2),
        words(say.from, 1.8),
        words(say.to, 1.8),
        figures(say.faster, 1.1),
        figures(say.ratio, 1.3),
        figures(say.cost, 1.3),
        words(say.verdict, 2.6),
      ],
      path.chosen.map((choice) => [
        facts.marked(choice.code, choice.name),
        tierLabel(choice.from),
        tierLabel(choice.tier),
        percentFigure(choice.extraGrowth),
        percentFigure(choice.extraInvestmentRatio),
        amount(choice.cost),
        called.verdicts[choice.verdict],
      ]),
    ),
  ];
}
