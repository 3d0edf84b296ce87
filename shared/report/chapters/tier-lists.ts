/** 档位名单: who stands in which tier at the horizon, and who is near a line. */
import type { UnitResult } from "../../result/schema.ts";
import { estimateNote, figure, figures, heading, paragraph, table, words } from "../blocks.ts";
import type { Facts } from "../facts.ts";
import type { NamedTier } from "../names.ts";
import type { Block } from "../schema.ts";
import { amount, chance, signed } from "../written.ts";

/** How far from a line a unit is still named near it. */
const nearShare = 0.1;

export function tierListsChapter(facts: Facts): Block[] {
  const { result, baseYear, horizon, ensemble } = facts;
  const bands = new Map(ensemble?.units.map(({ code, band }) => [code, band]));
  return [
    ...facts.tiers.filter(({ min }) => min !== null).flatMap((tier) => tierBlocks(facts, tier)),
    ...nearBlocks(facts),
    heading(2, "全部单元排位"),
    figure({
      id: "ladder",
      title: "地区生产总值排位",
      unit: `亿元，名义值，对数刻度；${baseYear} → ${horizon} 年`,
      note: ensemble === null ? null : "横条为 90% 区间。",
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
  const { ranked, baseYear, horizon, scopeName, dataset } = facts;
  const members = ranked.filter((unit) => unit.tier.at(-1) === tier.id);
  const target = dataset.targets.tiers.find(({ id }) => id === tier.id)?.count ?? 0;
  const entered = members.filter((unit) => unit.tier[0] !== tier.id);
  const left = ranked.filter((unit) => unit.tier[0] === tier.id && unit.tier.at(-1) !== tier.id);
  const rank = (id: string | null | undefined) => facts.tiers.findIndex((each) => each.id === id);
  const risen = left.filter((unit) => rank(unit.tier.at(-1)) < rank(tier.id));
  const fallen = left.filter((unit) => rank(unit.tier.at(-1)) > rank(tier.id));
  const names = (units: readonly UnitResult[]) => units.map(({ name }) => name).join("、");
  const moves = [
    entered.length > 0 ? `与 ${baseYear} 年相比，进入该档的有${names(entered)}` : "",
    risen.length > 0 ? `由该档升入更高档的有${names(risen)}` : "",
    fallen.length > 0 ? `由该档降至更低档的有${names(fallen)}` : "",
  ].filter(Boolean);
  const text = `${horizon} 年名义值在${tier.label}的${scopeName} ${members.length} 个，目标 ${target} 个。${moves.length > 0 ? `${moves.join("；")}。` : ""}`;
  const blocks = [heading(2, tier.label), paragraph(text)];
  return members.length === 0 ? blocks : [...blocks, memberTable(facts, tier, members)];
}

function memberTable(facts: Facts, tier: NamedTier, members: readonly UnitResult[]): Block {
  const { baseYear, horizon, ensemble } = facts;
  const drawn = new Map(ensemble?.units.map(({ code, probability }) => [code, probability]));
  const rows = members.map((unit, index) => [
    String(index + 1),
    facts.marked(unit.code, unit.name),
    facts.facts.get(unit.code)?.prefecture.name ?? "",
    amount(unit.gdpNominal[0]),
    amount(unit.gdpNominal.at(-1)),
    facts.tierLabel(unit.tier[0]),
    ...(ensemble === null ? [] : [chance(drawn.get(unit.code)?.[tier.id])]),
  ]);
  return table(
    `${tier.label}名单`,
    "亿元，名义值",
    [
      words("位次", 0.8),
      words("名称", 3),
      words("州(市)", 3),
      figures(`${baseYear} 年`, 1.6),
      figures(`${horizon} 年`, 1.6),
      words(`${baseYear} 年档位`, 2.4),
      ...(ensemble === null ? [] : [figures("在该档概率", 1.6)]),
    ],
    rows,
    rows.some(([, name]) => name?.endsWith("*")) ? estimateNote : null,
  );
}

function nearBlocks(facts: Facts): Block[] {
  const { ranked, tiers, horizon } = facts;
  const rows = tiers
    .filter(({ min }) => min !== null)
    .flatMap(({ min }) => {
      const line = min ?? 0;
      return ranked
        .map((unit) => ({ unit, distance: (unit.gdpNominal.at(-1) ?? Number.NaN) - line }))
        .filter(({ distance }) => Math.abs(distance) <= line * nearShare)
        .map(({ unit, distance }) => [
          `${line}亿线`,
          facts.marked(unit.code, unit.name),
          facts.facts.get(unit.code)?.prefecture.name ?? "",
          amount(unit.gdpNominal.at(-1)),
          signed(distance),
        ]);
    });
  if (rows.length === 0) return [];
  return [
    heading(2, "临界名单"),
    paragraph(
      `${horizon} 年名义值与档位线相距在线值 10% 以内的，列为临界。这些单元的档位对假设最为敏感，应重点跟踪。`,
    ),
    table(
      "临界名单",
      "亿元，名义值",
      [
        words("档位线", 1.4),
        words("名称", 3),
        words("州(市)", 3),
        figures(`${horizon} 年`, 1.6),
        figures("与线之差", 1.6),
      ],
      rows,
      rows.some(([, name]) => name?.endsWith("*")) ? estimateNote : null,
    ),
  ];
}
