/** 不确定性: what the ensemble says of the targets and of the counties near a line. */
import { figure, figures, heading, paragraph, table, words } from "../blocks.ts";
import type { Facts } from "../facts.ts";
import type { Block } from "../schema.ts";
import { uncertaintyWords } from "../words/uncertainty-words.ts";
import { amount, wholeNumber } from "../written.ts";

export function uncertaintyChapter(facts: Facts): Block[] {
  const { ensemble, result, horizon, tierLabel, called, language } = facts;
  if (ensemble === null) return [];
  const say = uncertaintyWords[language];
  const { targets, all } = ensemble.province[result.province.scope];
  const { p05, p50, p95 } = ensemble.band;
  return [
    paragraph(say.drawn(wholeNumber(ensemble.draws), ensemble.seed)),
    paragraph(
      say.outcome({
        horizon,
        median: amount(p50.at(-1)),
        low: amount(p05.at(-1)),
        high: amount(p95.at(-1)),
        all: called.chance(all),
      }),
    ),
    table(
      say.probabilities,
      say.probabilitiesUnit(horizon),
      [
        words(called.column.target, 4),
        figures(called.column.targetValue),
        figures(called.column.probability),
      ],
      Object.entries(targets).map(([id, { target, probability }]) => [
        called.aim(id, tierLabel(id)),
        wholeNumber(target),
        called.chance(probability),
      ]),
    ),
    ...distributions(facts),
    ...openUnits(facts),
  ];
}

function distributions(facts: Facts): Block[] {
  const { ensemble, result, dataset, horizon, tierLabel, scopeName, language } = facts;
  if (ensemble === null) return [];
  const say = uncertaintyWords[language];
  const { targets } = ensemble.province[result.province.scope];
  return dataset.targets.tiers.flatMap(({ id }) => {
    const drawn = targets[id];
    if (drawn?.distribution === undefined) return [];
    return [
      figure({
        id: `distribution-${id}`,
        title: say.distribution(horizon, tierLabel(id)),
        unit: say.distributionUnit(scopeName),
        note: null,
        height: 180,
        drawing: {
          kind: "distribution",
          probabilities: drawn.distribution,
          target: drawn.target,
          reached: drawn.probability,
          projected: result.province.tierCounts[id]?.at(-1) ?? null,
        },
      }),
    ];
  });
}

/** Units of which the draws do not agree: each line passed in more than 5 % and less than 95 %. */
function openUnits(facts: Facts): Block[] {
  const { ensemble, ranked, tiers, dataset, horizon, called, language } = facts;
  const say = uncertaintyWords[language];
  const drawn = new Map(ensemble?.units.map((unit) => [unit.code, unit]));
  const lined = dataset.targets.tiers;
  const rows = ranked.flatMap((unit) => {
    const found = drawn.get(unit.code);
    if (found === undefined) return [];
    const passed = lined.map((_, index) =>
      lined.slice(0, index + 1).reduce((sum, { id }) => sum + (found.probability[id] ?? 0), 0),
    );
    if (!passed.some((share) => share > 0.05 && share < 0.95)) return [];
    return [
      [
        facts.marked(unit.code, unit.name),
        amount(unit.gdpNominal.at(-1)),
        `${amount(found.band.p05.at(-1))}${called.between}${amount(found.band.p95.at(-1))}`,
        ...tiers.map(({ id }) => called.chance(found.probability[id] ?? 0)),
      ],
    ];
  });
  if (rows.length === 0) return [];
  return [
    heading(2, say.open),
    table(
      say.open,
      say.openUnit(horizon),
      [
        words(called.column.name, 2.4),
        figures(say.projected, 1.4),
        figures(say.band, 2.6),
        ...tiers.map(({ label }) => figures(label, 1.8)),
      ],
      rows,
      say.openNote,
    ),
  ];
}
