/** `export FILE --xlsx FILE [--dataset FILE] [--language zh-CN|en] [--draws N [--seed S] [--workers N]]`: the scenario as a workbook. */
import { workbookOnce } from "../../services/report-once.ts";
import { ensembleOptionKinds, ensembleWish } from "./ensemble-options.ts";
import { writeOutput } from "./files.ts";
import { findDataset, readScenario } from "./inputs.ts";
import { languageOf } from "./language-option.ts";
import { readOptions } from "./read-options.ts";
import { UsageError } from "./refusals.ts";
import type { Terminal } from "./terminal.ts";

export async function exportCommand(args: readonly string[], terminal: Terminal): Promise<void> {
  const { options, operands } = readOptions(args, {
    xlsx: "value",
    dataset: "value",
    language: "value",
    ...ensembleOptionKinds,
  });
  const [path, more] = operands;
  if (path === undefined) throw new UsageError("没有给出方案文件。");
  if (more !== undefined) throw new UsageError(`只能导出一个方案，多出了“${more}”。`);
  const target = options.get("xlsx");
  if (target === undefined) throw new UsageError("没有用“--xlsx”给出要写入的工作簿。");
  const once = { wish: ensembleWish(options), language: languageOf(options.get("language")) };
  const given = readScenario(path);
  const dataset = findDataset(options.get("dataset"), given);
  writeOutput(target, await workbookOnce(dataset, given.scenario, once));
  terminal.print(`已写入工作簿“${target}”。`);
}
