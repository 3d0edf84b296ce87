/** 不确定性: how likely each target is in each of the scenarios that have been drawn. */
import { figures, paragraph, table, words } from "../blocks.ts";
import type { Block } from "../schema.ts";
import { amount, chance, wholeNumber } from "../written.ts";
import type { ComparisonFacts } from "./comparison-input.ts";

export function comparedUncertainty({ all, names, baseFacts }: ComparisonFacts): Block[] {
  if (all.every(({ ensemble }) => ensemble === null)) return [];
  const drawn = all.map(({ ensemble, result }) => ensemble?.province[result.province.scope] ?? null);
  const missing = names.filter((_, index) => drawn[index] === null);
  const sizes = all.flatMap(({ ensemble }, index) =>
    ensemble === null
      ? []
      : [`“${names[index]}”抽样 ${wholeNumber(ensemble.draws)} 次（种子 ${ensemble.seed}）`],
  );
  const targets = [...new Set(drawn.flatMap((each) => Object.keys(each?.targets ?? {})))];
  const name = (id: string) => {
    if (id === "urbanJobs") return "城镇新增就业各年达标";
    return id === "incomeGap" ? "城乡收入比缩小" : `${baseFacts.tierLabel(id)}个数`;
  };
  const columns = [words("目标", 3), ...names.map((each) => figures(each, 1.6))];
  return [
    paragraph(
      `集合推演中，${sizes.join("，")}。概率是抽样中成立的比例，以各方案的假设为条件，不表示对假设本身的把握${missing.length === 0 ? "" : `；${missing.map((each) => `“${each}”`).join("、")}尚无集合推演的结果`}。`,
    ),
    table("各项目标的达标概率", "终年", columns, [
      ...targets.map((id) => [
        name(id),
        ...drawn.map((each) => (each === null ? "—" : chance(each.targets[id]?.probability))),
      ]),
      ["全部目标同时达到", ...drawn.map((each) => (each === null ? "—" : chance(each.all)))],
    ]),
    table(
      "全省地区生产总值的区间",
      "亿元，名义值，终年",
      [words("分位", 3), ...columns.slice(1)],
      [
        ...(["p05", "p50", "p95"] as const).map((level) => [
          { p05: "5%", p50: "50%", p95: "95%" }[level],
          ...all.map(({ ensemble }) => amount(ensemble?.band[level].at(-1))),
        ]),
      ],
    ),
  ];
}
