/** The README's figures of speed and endurance: no others than the last written proofs found. */
import type { Column } from "./proof.ts";
import type { WrittenProof } from "./proof-text.ts";
import { cellText } from "./table-text.ts";

export const readmeMarks = {
  begin: "<!-- 自此：各项检验以 --long --write 写成，不手改 -->",
  end: "<!-- 至此 -->",
};

/** One cell of a proof's table, and what it is called in the README. */
interface Figure {
  readonly label: string;
  readonly proof: string;
  /** Chinese title of the table. */
  readonly table: string;
  /** How the row begins. */
  readonly row: string;
  readonly column: string;
  readonly unit: string;
}

const bench = (label: string, table: string, row: string, column: string, unit = " ms"): Figure => ({
  label,
  proof: "bench",
  table,
  row,
  column,
  unit,
});

const slider = "滑块到画面";
const library = "打开、保存、对比、导出";
const figures: readonly Figure[] = [
  bench("滑块动一次，到带着新结果的一帧画出：129 个单元，中位数", slider, "整个，129 个单元", "ms"),
  bench("其中页面自身的工作，中位数", slider, "页面自身，129 个单元", "ms"),
  bench("其中页面自身的工作，百次中第 95", slider, "页面自身，129 个单元", "p95"),
  bench("同上，2,844 个单元，到画出，中位数", slider, "整个，2844 个单元", "ms"),
  bench("推演 129 个单元一次", "引擎", "推演，129 个单元", "ms"),
  bench("与只做算术的裸循环相比", "引擎", "推演，129 个单元", "times", " 倍"),
  bench("集合 10,000 次抽样，129 个单元，一个线程", "引擎", "集合，129 个单元 × 10,000 次", "ms"),
  bench(
    "通用表格引擎 hyperformula 改一格重算同一张表，与引擎相比",
    "电子表格引擎",
    "hyperformula：改一格",
    "times",
    " 倍",
  ),
  bench("从启动到可以操作（本机浏览器，新方案库）", "从启动到可以操作", "可以操作", "cold"),
  bench("再次启动", "从启动到可以操作", "可以操作", "warm"),
  bench("编辑到确认落盘，中位数", library, "编辑，到确认落盘", "ms"),
  bench("打开有 1,000 步历史的方案，中位数", library, "打开一个方案（1000 步历史）", "ms"),
  bench("列出 1,000 个方案，中位数", library, "列出 1000 个方案", "ms"),
];

/** Verdicts as they were found, by the beginning of their claim in Chinese. */
const verdicts: readonly (readonly [proof: string, claim: string])[] = [
  ["crash", "确认过的改动一步不丢"],
  ["crash", "没有写了一半的改动"],
  ["crash", "改动一个字节，错的从不当作对的"],
  ["fuzz", "只有“接受”或有名的拒绝"],
  ["fuzz", "原型没有被污染"],
  ["soak", "主进程内存平稳"],
  ["soak", "页面重新载入"],
  ["determinism", "线程数不改变结果"],
  ["upgrade", "迁移中断之后重新打开"],
];

/** `read` gives a written proof by name. Throws where one does not hold what the README tells. */
export function readmeFigures(read: (name: string) => WrittenProof): string {
  const told = [
    ...figures.map((figure) => {
      const table = read(figure.proof).tables.find(({ title }) => title.zh === figure.table);
      const row = table?.rows.find((each) => Object.values(each).some((cell) => begins(cell, figure.row)));
      const cell = row?.[figure.column] ?? null;
      const column: Pick<Column, "digits"> | undefined = table?.columns.find(
        ({ key }) => key === figure.column,
      );
      if (cell === null || column === undefined) throw new Error(`no figure for: ${figure.label}`);
      return [figure.proof, figure.label, `${cellText(cell, column)}${figure.unit}`] as const;
    }),
    ...verdicts.map(([name, begin]) => {
      const verdict = read(name).verdicts.find(({ claim }) => claim.zh.startsWith(begin));
      if (verdict?.held !== true) throw new Error(`does not hold: ${begin}`);
      return [name, verdict.claim.zh, verdict.found] as const;
    }),
  ];
  const { machine, date } = read("bench");
  return [
    "| 检验 | 量什么 | 结果 |",
    "| --- | --- | --- |",
    ...told.map(([name, label, found]) => `| [${name}](docs/proof/${name}.md) | ${label} | ${found} |`),
    "",
    `速度量于 ${machine.processor}，${machine.cores} 核，${machine.system}，${date}，无显卡的 Chromium。`,
  ].join("\n");
}

function begins(cell: unknown, text: string): boolean {
  return typeof cell === "string" && cell.startsWith(text);
}

/** The README with these figures between its marks. */
export function withFigures(readme: string, text: string): string {
  const [from, to] = [readme.indexOf(readmeMarks.begin), readme.indexOf(readmeMarks.end)];
  if (from < 0 || to < from) throw new Error("the README has no place for figures");
  return `${readme.slice(0, from + readmeMarks.begin.length)}\n${text}\n${readme.slice(to)}`;
}
