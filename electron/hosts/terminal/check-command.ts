/** `check FILE`: opens a shared file, verifies its digest and prints what differs. */
import { basename } from "node:path";
import type { DigestDifference } from "../../../shared/shared-file/digest.ts";
import { digestWords } from "../../../shared/words/digest-words.ts";
import { type CheckedFile, checkFile } from "../../services/check-file.ts";
import { readInput } from "./files.ts";
import { readOptions } from "./read-options.ts";
import { InputError, UsageError } from "./refusals.ts";
import type { Terminal } from "./terminal.ts";
import { textTable } from "./text-table.ts";

/** A file whose results are not found again is refused, after all that differs has been printed. */
export function checkCommand(args: readonly string[], terminal: Terminal): void {
  const { operands } = readOptions(args, {});
  const [path, surplus] = operands;
  if (path === undefined) throw new UsageError("没有给出要核对的文件。");
  if (surplus !== undefined) throw new UsageError(`一次只核对一个文件，多出了“${surplus}”。`);
  const checked = checkFile(readInput(path), basename(path));
  terminal.print(report(checked));
  if (checked.verification.outcome === "different") {
    throw new InputError(`“${basename(path)}”所记的结果与现在推演的不一致。`);
  }
}

function report({ scenario, dataset, verification }: CheckedFile): string {
  const { outcome, differences, differenceCount, engine, exported, steps } = verification;
  const madeBy = engine.file === null ? "" : `（文件由引擎 ${engine.file} 保存）`;
  const from = exported === null ? [] : [`保存：${exported.by ?? "未署名"}，${exported.at}`];
  const lines = [
    `${scenario.name}　${dataset.title}　引擎 ${engine.here}${madeBy}`,
    ...from,
    `历史：${steps} 步`,
  ];
  if (outcome === "none") return [...lines, "文件没有记下结果，无可核对；文件本身完好。"].join("\n");
  if (outcome === "same") return [...lines, "同一结果：推演与文件所记一致。"].join("\n");
  const more =
    differenceCount > differences.length ? [`……另有 ${differenceCount - differences.length} 处`] : [];
  const names = new Map(dataset.units.map(({ code, name }) => [code, name]));
  return [...lines, `结果有差异：${differenceCount} 处。`, table(differences, names), ...more].join("\n");
}

function table(differences: readonly DigestDifference[], names: ReadonlyMap<string, string>): string {
  const words = digestWords["zh-CN"];
  const rows = differences.map(({ what, of, year, expected, found }) => [
    of === null ? words[what] : `${words[what]} ${names.get(of) ?? of}`,
    year === null ? "" : String(year),
    value(expected),
    value(found),
  ]);
  return textTable([["项目", "年份", "文件所记", "现在"], ...rows]);
}

function value(told: DigestDifference["expected"]): string {
  return told === null ? "—" : String(told);
}
