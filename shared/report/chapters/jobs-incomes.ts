/** 就业与收入: 城镇新增就业 against its target, and how many counties narrow the income gap. */
import type { Dataset } from "../../dataset/schema.ts";
import type { UnitResult } from "../../result/schema.ts";
import { figure, figures, heading, paragraph, shownYears, table, words } from "../blocks.ts";
import type { Facts } from "../facts.ts";
import type { Block } from "../schema.ts";
import { amount, wholeNumber } from "../written.ts";

export function jobsIncomesChapter(facts: Facts): Block[] {
  return [
    heading(2, "城镇新增就业"),
    ...jobsBlocks(facts),
    heading(2, "城乡居民收入"),
    ...incomeBlocks(facts),
  ];
}

function jobsBlocks({ result, baseline, years, dataset }: Facts): Block[] {
  const { urbanJobs, targets } = result.province;
  const target = targets.urbanJobs?.target ?? null;
  const projected = years.slice(1);
  const below = projected.filter((_, index) => {
    const value = urbanJobs[index + 1] ?? null;
    return value !== null && target !== null && value < target;
  });
  const verdict =
    target === null || targets.urbanJobs?.reached == null
      ? "缺少数据，不能判断。"
      : below.length === 0
        ? `推演各年均不低于每年 ${wholeNumber(target)} 万人的目标。`
        : `推演年份中有 ${below.length} 年低于每年 ${wholeNumber(target)} 万人的目标：${below.join("、")} 年。`;
  const shown = shownYears(years);
  const row = (label: string, values: readonly (number | null)[]) => [
    label,
    ...shown.map((year) => amount(values[years.indexOf(year)])),
  ];
  return [
    paragraph(`城镇新增就业是行政口径的总流量，与就业净增不同。${verdict}${provenanceSentence(dataset)}`),
    table(
      "全省城镇新增就业",
      "万人",
      [words("项目", 1.6), ...shown.map((year) => figures(String(year)))],
      [row("本方案", urbanJobs), row("基准", baseline.province.urbanJobs)],
      shown.length < years.length ? "隔年列出，全部年份见工作簿。" : null,
    ),
    figure({
      id: "jobs",
      title: "全省城镇新增就业",
      unit: "万人",
      note: "短线为基准。",
      height: 200,
      drawing: {
        kind: "bars",
        label: "本方案",
        years: [...projected],
        values: urbanJobs.slice(1),
        baseline: baseline.province.urbanJobs.slice(1),
        target,
      },
    }),
  ];
}

/** Where every unit's base figure shares one note, it is said once. */
function provenanceSentence({ units }: Dataset): string {
  const notes = new Set(units.map(({ provenance }) => provenance.urbanJobs?.note ?? ""));
  const [only] = notes;
  return notes.size === 1 && only ? `各单元基数：${only}。` : "";
}

function incomeBlocks({ ranked, scopeName, baseYear, horizon, result, facts }: Facts): Block[] {
  const judged = ranked.filter((unit) => ends(unit) !== null);
  const widening = judged.filter((unit) => (ends(unit) ?? 0) >= 0);
  const { narrowing, judgedIncome } = result.province;
  const index = judged.filter(({ incomeRatioIsIndex }) => incomeRatioIsIndex).length;
  const basis =
    index === 0
      ? ""
      : `其中 ${index} 个缺少收入水平的公布数，城乡收入比以 ${baseYear} 年为 1 的指数表示，只能判断方向。`;
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
  const list =
    names.length === 0
      ? ""
      : `未缩小的有${names.slice(0, 30).join("、")}${names.length > 30 ? ` 等 ${names.length} 个` : ""}。`;
  return [
    paragraph(
      `可判断的 ${judgedIncome} 个${scopeName}中，${narrowing} 个 ${horizon} 年的城乡居民收入比低于 ${baseYear} 年。${basis}${list}`,
    ),
    table(
      "城乡收入比缩小的个数",
      `个，${horizon} 年比 ${baseYear} 年`,
      [words("州(市)", 3), figures("可判断"), figures("缩小"), figures("未缩小")],
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
