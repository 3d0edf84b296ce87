/** 达标路径: the counties that meet the counts at least cost. */
import { figures, paragraph, table, words } from "../blocks.ts";
import type { Facts } from "../facts.ts";
import { assumptionName, verdictNames } from "../names.ts";
import type { Block } from "../schema.ts";
import { amount, percentFigure } from "../written.ts";

export function cheapestPathChapter(facts: Facts): Block[] {
  const { path, baseYear, horizon, tierLabel, dataset } = facts;
  if (path === null) return [];
  if (path.refusals.length > 0) {
    return [paragraph(`达标路径未能求出：${path.refusals.map(({ message }) => message).join("")}`)];
  }
  const counts = dataset.targets.tiers
    .map(
      ({ id }) =>
        `${tierLabel(id)} ${path.present[id] ?? 0} 个变为 ${path.counts[id] ?? 0} 个，目标 ${path.targets[id] ?? 0} 个`,
    )
    .join("；");
  const verdict = path.feasible
    ? "可以同时达到各档目标。"
    : `不能同时达到各档目标，以下为差距最小的一组；尚缺 ${Object.entries(path.shortfall)
        .filter(([, short]) => short > 0)
        .map(([id, short]) => `${tierLabel(id)} ${short} 个`)
        .join("、")}。`;
  const intro = `在本方案之上，以累计新增投资最少为准，求使各档个数达到目标的一组单元：${verdict}${counts}。`;
  if (path.chosen.length === 0) return [paragraph(`${intro}无需再提升任何单元。`)];
  return [
    paragraph(
      `${intro}共 ${path.chosen.length} 个单元，累计新增投资 ${amount(path.cost)} 亿元（实际值，${baseYear} 年价）。所列增速为 ${baseYear + 1}—${horizon} 年每年须在${assumptionName(path.assumption)}之上再加的幅度，是条件，不是预测。`,
    ),
    table(
      "达标路径所选单元",
      `个百分点；亿元，实际值（${baseYear} 年价）`,
      [
        words("名称", 2.2),
        words("由", 1.8),
        words("至", 1.8),
        figures("每年再快", 1.1),
        figures("投资率再高", 1.3),
        figures("新增投资", 1.3),
        words("增速的位置", 2.6),
      ],
      path.chosen.map((choice) => [
        facts.marked(choice.code, choice.name),
        tierLabel(choice.from),
        tierLabel(choice.tier),
        percentFigure(choice.extraGrowth),
        percentFigure(choice.extraInvestmentRatio),
        amount(choice.cost),
        verdictNames[choice.verdict],
      ]),
    ),
  ];
}
