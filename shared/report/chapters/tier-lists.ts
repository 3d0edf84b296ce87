/** 档位名单: who stands in which tier at the horizon, and who is near a line. */
import type { UnitResult } from "../../result/schema.ts";
import { figure, figures, heading, paragraph, table, words } from "../blocks.ts";
import type { Facts } from "../facts.ts";
import type { NamedTier } from "../names.ts";
import type { Block } from "../schema.ts";
import { tierWords } from "../words/tier-words.ts";
import { amount, signed } from "../written.ts";

/** How far from a line a unit is still named near it. */
const nearShare = 0.1;

export function tierListsChapter(facts: Facts): Block[] {
  const { result, baseYear, horizon, ensemble, language } = facts;
  const say = tierWords[language];
  const bands = new Map(ensemble?.units.map(({ code, band }) => [code, band]));
  return [
    ...facts.tiers.filter(({ min }) => min !== null).flatMap((tier) => tierBlocks(facts, tier)),
    ...nearBlocks(facts),
    heading(2, say.ranking),
    figure({
      id: "ladder",
      title: say.ladder,
      unit: say.ladderUnit(baseYear, horizon),
      note: ensemble === null ? null : say.band,
      height: 730,
      drawing: {
        kind: "ladder",
        base: baseYear,
        horizon,
        readings: Object.fromEntries(
          result.units.map(({ code, gdpNominal, tier }) => {
            const low = bands.get(code)?.p05.at(-1) ?? null;
            const high = bands.get(code)?.p95.at(-1) ?? null;
            return [
              code,
              {
                base: gdpNominal[0] ?? null,
                horizon: gdpNominal.at(-1) ?? null,
                tier: tier.at(-1) ?? null,
                band: low === null || high === null ? null : { low, high },
              },
            ];
          }),
        ),
      },
    }),
  ];
}

function tierBlocks(facts: Facts, tier: NamedTier): Block[] {
  const { ranked, baseYear, horizon, scopeName, dataset, called, language } = facts;
  const say = tierWords[language];
  const members = ranked.filter((unit) => unit.tier.at(-1) === tier.id);
  const target = dataset.targets.tiers.find(({ id }) => id === tier.id)?.count ?? 0;
  const entered = members.filter((unit) => unit.tier[0] !== tier.id);
  const left = ranked.filter((unit) => unit.tier[0] === tier.id && unit.tier.at(-1) !== tier.id);
  const rank = (id: string | null | undefined) => facts.tiers.findIndex((each) => each.id === id);
  const risen = left.filter((unit) => rank(unit.tier.at(-1)) < rank(tier.id));
  const fallen = left.filter((unit) => rank(unit.tier.at(-1)) > rank(tier.id));
  const names = (units: readonly UnitResult[]) => units.map(({ name }) => name).join(called.list);
  const moves = [
    entered.length > 0 ? say.entered(baseYear, names(entered)) : "",
    risen.length > 0 ? say.risen(names(risen)) : "",
    fallen.length > 0 ? say.fallen(names(fallen)) : "",
  ].filter(Boolean);
  const held = { horizon, label: tier.label, scope: scopeName, count: members.length, target };
  const text = called.sentences([say.members(held), say.moves(moves)]);
  const blocks = [heading(2, tier.label), paragraph(text)];
  return members.length === 0 ? blocks : [...blocks, memberTable(facts, tier, members)];
}

function memberTable(facts: Facts, tier: NamedTier, members: readonly UnitResult[]): Block {
  const { baseYear, horizon, ensemble, called, language, scopeName } = facts;
  const say = tierWords[language];
  const drawn = new Map(ensemble?.units.map(({ code, probability }) => [code, probability]));
  const rows = members.map((unit, index) => [
    String(index + 1),
    facts.marked(unit.code, unit.name),
    facts.facts.get(unit.code)?.prefecture.name ?? "",
    amount(unit.gdpNominal[0]),
    amount(unit.gdpNominal.at(-1)),
    facts.tierLabel(unit.tier[0]),
    ...(ensemble === null ? [] : [called.chance(drawn.get(unit.code)?.[tier.id])]),
  ]);
  return table(
    say.list(tier.label, scopeName),
    called.nominal,
    [
      words(say.rank, 0.8),
      words(called.column.name, 3),
      words(called.column.prefecture, 3),
      figures(called.column.year(baseYear), 1.6),
      figures(called.column.year(horizon), 1.6),
      words(called.column.tierIn(baseYear), 2.4),
      ...(ensemble === null ? [] : [figures(say.chance, 1.6)]),
    ],
    rows,
    rows.some(([, name]) => name?.endsWith("*")) ? say.estimated : null,
  );
}

function nearBlocks(facts: Facts): Block[] {
  const { ranked, tiers, horizon, called, language } = facts;
  const say = tierWords[language];
  const rows = tiers
    .filter(({ min }) => min !== null)
    .flatMap(({ min }) => {
      const line = min ?? 0;
      return ranked
        .map((unit) => ({ unit, distance: (unit.gdpNominal.at(-1) ?? Number.NaN) - line }))
        .filter(({ distance }) => Math.abs(distance) <= line * nearShare)
        .map(({ unit, distance }) => [
          say.lineOf(line),
          facts.marked(unit.code, unit.name),
          facts.facts.get(unit.code)?.prefecture.name ?? "",
          amount(unit.gdpNominal.at(-1)),
          signed(distance),
        ]);
    });
  if (rows.length === 0) return [];
  return [
    heading(2, say.near),
    paragraph(say.nearText(horizon)),
    table(
      say.near,
      called.nominal,
      [
        words(say.line, 1.4),
        words(called.column.name, 3),
        words(called.column.prefecture, 3),
        figures(called.column.year(horizon), 1.6),
        figures(say.gap, 1.6),
      ],
      rows,
      rows.some(([, name]) => name?.endsWith("*")) ? say.estimated : null,
    ),
  ];
}
