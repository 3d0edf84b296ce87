/** 差异的来源: the exact attribution of the difference in nominal GDP to kinds of assumptions. */
import { type Attribution, type LeverGroup, leverGroups } from "../../result/answers.ts";
import { figure, figures, heading, paragraph, table, words } from "../blocks.ts";
import type { Block } from "../schema.ts";
import { amount, signed } from "../written.ts";
import type { ComparisonFacts } from "./comparison-input.ts";

export const driverNames: Readonly<Record<LeverGroup, string>> = {
  growth: "增速",
  investment: "投资",
  employment: "就业",
  deflator: "价格",
  incomes: "收入",
  parameters: "参数与口径",
  revision: "普查修订",
  projects: "重大项目",
  levers: "政策抓手",
};

export function attributionChapter(facts: ComparisonFacts): Block[] {
  const { names, others } = facts;
  return others.flatMap(({ attribution }, index) => {
    const name = names[index + 1] ?? "";
    const head = heading(2, `“${name}”与“${names[0]}”`);
    if (attribution === null) return [head, paragraph("两个方案所用的数据集不同，不作归因。")];
    if (attribution.difference === 0)
      return [head, paragraph("两个方案的全省名义值相同，没有可归因的差异。")];
    return [head, ...attributed(attribution, names[0] ?? "", name, index)];
  });
}

function attributed(attribution: Attribution, from: string, to: string, index: number): Block[] {
  const { against, value, difference, year, contributions, excluded } = attribution;
  const parts = leverGroups.flatMap((id) => {
    const part = contributions[id];
    return part === undefined ? [] : [{ id, label: driverNames[id], value: part }];
  });
  const acting = parts.filter((part) => part.value !== 0);
  const left =
    excluded.length === 0 ? "" : `有 ${excluded.length} 个单元在其中一个方案中没有结果，两边均未计入。`;
  return [
    paragraph(
      `${year} 年全省名义值由 ${amount(against)} 亿元变为 ${amount(value)} 亿元，相差 ${signed(difference)} 亿元。按沙普利值分解到各类假设，各项之和等于总差额。${left}`,
    ),
    figure({
      id: `waterfall-${index + 1}`,
      title: `由“${from}”到“${to}”的差异`,
      unit: `亿元，名义值，${year} 年，全省`,
      note: null,
      height: 76 + 24 * (acting.length + 3),
      drawing: { kind: "waterfall", from: { label: from, value: against }, to: { label: to, value }, parts },
    }),
    table(
      "差异的来源",
      `亿元，名义值，${year} 年，全省`,
      [words("因素", 3), figures("贡献"), figures("占总差额（%）")],
      [
        ...parts.map((part) => [part.label, signed(part.value), amount((100 * part.value) / difference)]),
        ["合计", signed(difference), amount(100)],
      ],
    ),
  ];
}
