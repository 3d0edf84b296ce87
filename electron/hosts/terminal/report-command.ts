/** `report FILE --docx FILE [--against FILE] [--chapters LIST] [--units LIST|all] [--dataset FILE] [--language zh-CN|en] [--draws N …]`: the report as a Word document. */
import type { Dataset } from "../../../shared/dataset/schema.ts";
import { chapterIds, comparisonChapterIds } from "../../../shared/report/schema.ts";
import { comparisonDocxOnce, reportDocxOnce } from "../../services/report-once.ts";
import { ensembleOptionKinds, ensembleWish } from "./ensemble-options.ts";
import { writeOutput } from "./files.ts";
import { findDataset, readScenario } from "./inputs.ts";
import { languageOf } from "./language-option.ts";
import { readOptions } from "./read-options.ts";
import { InputError, UsageError } from "./refusals.ts";
import type { Terminal } from "./terminal.ts";

const kinds = {
  docx: "value",
  against: "value",
  chapters: "value",
  units: "value",
  dataset: "value",
  language: "value",
  ...ensembleOptionKinds,
} as const;

export async function reportCommand(args: readonly string[], terminal: Terminal): Promise<void> {
  const { options, operands } = readOptions(args, kinds);
  const [path, more] = operands;
  if (path === undefined) throw new UsageError("没有给出方案文件。");
  if (more !== undefined) throw new UsageError(`一份报告只写一个方案，多出了“${more}”。`);
  const target = options.get("docx");
  if (target === undefined) throw new UsageError("没有用“--docx”给出要写入的文件。");
  const other = options.get("against");
  const once = { wish: ensembleWish(options), language: languageOf(options.get("language")) };
  const given = readScenario(path);
  const dataset = findDataset(options.get("dataset"), given);
  if (other !== undefined) {
    if (options.has("units")) throw new UsageError("对比报告没有县(市)专页，不用“--units”。");
    const chapters = chaptersIn(options.get("chapters"), comparisonChapterIds);
    const base = readScenario(other).scenario;
    if (base.datasetId !== given.scenario.datasetId) {
      throw new InputError(
        `两个方案依据的数据集不同（${given.scenario.datasetId}、${base.datasetId}），不能写成对比报告。`,
      );
    }
    writeOutput(target, await comparisonDocxOnce(dataset, [base, given.scenario], { chapters }, once));
    terminal.print(`已写入对比报告“${target}”。命令行不绘图，报告中只列图题。`);
    return;
  }
  const chapters = chaptersIn(options.get("chapters"), chapterIds);
  const units = unitsIn(options.get("units"), dataset.dataset);
  writeOutput(target, await reportDocxOnce(dataset, given.scenario, { chapters, units }, once));
  terminal.print(`已写入报告“${target}”。命令行不绘图，报告中只列图题。`);
}

function chaptersIn<Id extends string>(given: string | undefined, known: readonly Id[]): Id[] {
  if (given === undefined) return [...known];
  return given.split(",").map((name) => {
    const id = known.find((each) => each === name);
    if (id === undefined) throw new UsageError(`没有篇章“${name}”；可以是 ${known.join("、")}。`);
    return id;
  });
}

function unitsIn(given: string | undefined, { units }: Dataset): string[] {
  if (given === undefined) return [];
  if (given === "all") return units.map(({ code }) => code);
  const known = new Set(units.map(({ code }) => code));
  return given.split(",").map((code) => {
    if (!known.has(code)) throw new InputError(`数据集中没有单元“${code}”。`);
    return code;
  });
}
