/** 摘要: the boards side by side, and in a sentence what each scenario has more or less than the base. */
import type { Board } from "../../scenario/difference-results.ts";
import { figures, paragraph, table, words } from "../blocks.ts";
import type { Block } from "../schema.ts";
import { amount, signed, wholeNumber } from "../written.ts";
import type { ComparisonFacts } from "./comparison-input.ts";

export function comparedSummary(facts: ComparisonFacts): Block[] {
  const { names, results, baseFacts } = facts;
  const [base, ...others] = names;
  const horizons = [...new Set(results.boards.map(({ year }) => year))];
  return [
    paragraph(
      `本报告以方案“${base}”为对比的基础，与${others.map((name) => `“${name}”`).join("、")}相比。数据取自“${baseFacts.dataset.title}”，以 ${baseFacts.baseYear} 年为基年。名义值按当年价格计算，实际值按 ${baseFacts.baseYear} 年不变价格计算；除注明者外，金额均为名义值，单位为亿元。差额均为所列方案减去“${base}”。`,
    ),
    ...(horizons.length > 1
      ? [paragraph(`各方案的终年不同，逐单元的比较取各终年中最早的 ${results.year} 年。`)]
      : []),
    ...others.map((_, index) => paragraph(sentence(facts, index + 1))),
    boardTable(facts),
  ];
}

function sentence({ names, results, baseFacts }: ComparisonFacts, at: number): string {
  const [base, board] = [results.boards[0], results.boards[at]];
  if (base === undefined || board === undefined) return "";
  const gdp = more(base.gdpNominal, board.gdpNominal);
  const counts = baseFacts.dataset.targets.tiers.map(({ id }) => {
    const [from, to] = [base.tierCounts[id] ?? 0, board.tierCounts[id] ?? 0];
    return `${baseFacts.tierLabel(id)}的${baseFacts.scopeName} ${to} 个，${moreText(to - from, "个", wholeNumber)}`;
  });
  const changing = results.units.filter(({ tier }) => tier[at] !== tier[0]).length;
  const jobs = more(base.targets.urbanJobs?.reached, board.targets.urbanJobs?.reached);
  const income = more(base.targets.incomeGap?.reached, board.targets.incomeGap?.reached);
  return `与“${names[0]}”相比，“${names[at]}” ${board.year} 年全省地区生产总值（名义值）为 ${amount(board.gdpNominal)} 亿元，${moreText(gdp, "亿元")}；${counts.join("；")}；档位不同的单元 ${changing} 个；城镇新增就业最少的一年${moreText(jobs, "万人")}；城乡收入比缩小的${baseFacts.scopeName}${moreText(income, "个", wholeNumber)}。`;
}

/** “多 387.73 亿元”; what is less than what is written is the same. */
function moreText(difference: number | null, unit: string, format: typeof amount = amount): string {
  if (difference === null) return "不能比较";
  const size = format(Math.abs(difference));
  if (!/[1-9]/.test(size)) return "相同";
  return `${difference > 0 ? "多" : "少"} ${size} ${unit}`;
}

function boardTable({ names, results, baseFacts }: ComparisonFacts): Block {
  const { boards } = results;
  const row = (
    label: string,
    of: (board: Board) => number | null | undefined,
    format: typeof amount,
    target: number | undefined,
  ) => [
    label,
    target === undefined ? "" : wholeNumber(target),
    ...boards.map((board, index) => {
      const value = of(board);
      const moved = index === 0 ? null : more(boards[0] && of(boards[0]), value);
      const text = moved === null ? "" : signed(moved, format);
      return /[1-9]/.test(text) ? `${format(value)} （${text}）` : format(value);
    }),
  ];
  const targets = boards[0]?.targets ?? {};
  return table(
    "各方案的结果",
    "亿元、万人、个；终年值，括号内为与对比基础之差",
    [
      words("项目", 3.2),
      figures("目标", 0.8),
      ...names.map((name, index) => figures(`${name}，${boards[index]?.year} 年`, 2)),
    ],
    [
      ...baseFacts.tiers.map(({ id, label }) =>
        row(`${label}（个）`, ({ tierCounts }) => tierCounts[id], wholeNumber, targets[id]?.target),
      ),
      row(
        "城镇新增就业最少一年（万人）",
        (board) => board.targets.urbanJobs?.reached,
        amount,
        targets.urbanJobs?.target,
      ),
      row(
        "城乡收入比缩小（个）",
        (board) => board.targets.incomeGap?.reached,
        wholeNumber,
        targets.incomeGap?.target,
      ),
      row("全省地区生产总值（名义值）", ({ gdpNominal }) => gdpNominal, amount, undefined),
      row(`全省地区生产总值（${baseFacts.baseYear} 年价）`, ({ gdpReal }) => gdpReal, amount, undefined),
    ],
    `${baseFacts.scopeName}个数按名义值划档。`,
  );
}

export function more(from: number | null | undefined, to: number | null | undefined): number | null {
  return from == null || to == null ? null : to - from;
}
