/** 不确定性: what the ensemble says of the targets and of the counties near a line. */
import { figure, figures, heading, paragraph, table, words } from "../blocks.ts";
import type { Facts } from "../facts.ts";
import type { Block } from "../schema.ts";
import { amount, chance, wholeNumber } from "../written.ts";

export function uncertaintyChapter(facts: Facts): Block[] {
  const { ensemble, result, horizon, tierLabel } = facts;
  if (ensemble === null) return [];
  const { targets, all } = ensemble.province[result.province.scope];
  const { p05, p50, p95 } = ensemble.band;
  const name = (id: string) => {
    if (id === "urbanJobs") return "城镇新增就业各年达标";
    if (id === "incomeGap") return "城乡收入比缩小";
    return `${tierLabel(id)}个数`;
  };
  return [
    paragraph(
      `集合推演抽样 ${wholeNumber(ensemble.draws)} 次（种子 ${ensemble.seed}），各次抽样对全省、州(市)与单元的产出施加随机冲击，冲击大小由历史增速的离散程度估计。概率是抽样中成立的比例，以本方案的假设为条件，不表示对假设本身的把握。`,
    ),
    paragraph(
      `${horizon} 年全省地区生产总值（名义值）中位数为 ${amount(p50.at(-1))} 亿元，90% 区间为 ${amount(p05.at(-1))}—${amount(p95.at(-1))} 亿元。全部目标同时达到的概率为 ${chance(all)}。`,
    ),
    table(
      "各项目标的达标概率",
      `个、万人；${horizon} 年`,
      [words("目标", 4), figures("目标值"), figures("达标概率")],
      Object.entries(targets).map(([id, { target, probability }]) => [
        name(id),
        wholeNumber(target),
        chance(probability),
      ]),
    ),
    ...distributions(facts),
    ...openUnits(facts),
  ];
}

function distributions({ ensemble, result, dataset, horizon, tierLabel, scopeName }: Facts): Block[] {
  if (ensemble === null) return [];
  const { targets } = ensemble.province[result.province.scope];
  return dataset.targets.tiers.flatMap(({ id }) => {
    const drawn = targets[id];
    if (drawn?.distribution === undefined) return [];
    return [
      figure({
        id: `distribution-${id}`,
        title: `${horizon} 年${tierLabel(id)}个数的分布`,
        unit: `概率；${scopeName}个数，按名义值划档`,
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
  const { ensemble, ranked, tiers, dataset, horizon } = facts;
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
        `${amount(found.band.p05.at(-1))}—${amount(found.band.p95.at(-1))}`,
        ...tiers.map(({ id }) => chance(found.probability[id] ?? 0)),
      ],
    ];
  });
  if (rows.length === 0) return [];
  return [
    heading(2, "档位未定的单元"),
    table(
      "档位未定的单元",
      `亿元，名义值，${horizon} 年；概率为在各档的抽样比例`,
      [
        words("名称", 2.4),
        figures("推演值", 1.4),
        figures("90% 区间", 2.6),
        ...tiers.map(({ label }) => figures(label, 1.8)),
      ],
      rows,
      "列出至少一条档位线的越线概率在 5% 至 95% 之间的单元。",
    ),
  ];
}
