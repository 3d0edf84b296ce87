/** `import TABLE --source TITLE [--title TITLE] [--into DATASET | --province FILE] [--mapping FILE] … --out FILE`: a dataset from a yearbook's table. */
import { basename } from "node:path";
import { columnName } from "../../../shared/import/cell-address.ts";
import { allHalves } from "../../../shared/import/halves.ts";
import type { ImportProblem, Mapping } from "../../../shared/import/schema.ts";
import { importProblemText } from "../../../shared/words/import-problem-words.ts";
import { datasetFileText } from "../../interchange/write-dataset-file.ts";
import { importOnce, type OnceImported, openTable } from "../../services/import-once.ts";
import { readInput, writeOutput } from "./files.ts";
import { importAim, importMapping, importSource } from "./import-inputs.ts";
import { findDataset } from "./inputs.ts";
import { readOptions } from "./read-options.ts";
import { InputError, UsageError } from "./refusals.ts";
import type { Terminal } from "./terminal.ts";

export const importOptionKinds = {
  into: "value",
  province: "value",
  mapping: "value",
  sheet: "value",
  title: "value",
  source: "value",
  "source-year": "value",
  "source-note": "value",
  status: "value",
  "base-year": "value",
  vintage: "value",
  out: "value",
  "dry-run": "flag",
  json: "flag",
} as const;

export async function importCommand(args: readonly string[], terminal: Terminal): Promise<void> {
  const { options, operands } = readOptions(args, importOptionKinds);
  const [path, more] = operands;
  if (path === undefined) throw new UsageError("没有给出要导入的表格。");
  if (more !== undefined) throw new UsageError(`一次只导入一个表格，多出了“${more}”。`);
  const out = options.get("out");
  const isDry = options.has("dry-run");
  if (out === undefined && !isDry)
    throw new UsageError("没有用“--out”给出要写入的数据集文件；只检查时请用“--dry-run”。");
  if (options.has("into") && options.has("province"))
    throw new UsageError("“--into”与“--province”只能选一个。");

  const base = findDataset(options.get("into"), null);
  const source = importSource(options);
  const aim = importAim(options, base);
  const { table, proposals } = await openTable(
    readInput(path),
    basename(path),
    base,
    aim.baseYear ?? undefined,
  );
  const mapping = importMapping(options, proposals);
  const done = importOnce({ table, mapping, aim, source }, base, new Date().toISOString());

  const { problems, errorCount } = done.preview;
  for (const problem of problems) terminal.error(problemLine(problem));
  terminal.print(options.has("json") ? json(mapping, done) : summary(mapping, done));
  if (done.dataset === null) throw new InputError(`有 ${errorCount} 处错误，没有写出数据集。`);
  if (isDry || out === undefined) return;
  if (done.isUnchanged) throw new InputError("表中的数与原数据集相同，没有写出数据集。");
  writeOutput(out, datasetFileText(done.dataset));
}

function problemLine(problem: ImportProblem): string {
  const row = problem.row === null ? "" : `第 ${problem.row} 行`;
  const column = problem.column === null ? "" : `${columnName(problem.column)} 列`;
  const place = [row, column].filter((part) => part !== "").join(" ");
  const kind = problem.severity === "error" ? "错误" : "提示";
  return `${kind}${place === "" ? "" : `（${place}）`}：${importProblemText(problem, "zh-CN")}`;
}

function json(mapping: Mapping, { preview, dataset }: OnceImported): string {
  const { rows: _, ...told } = preview;
  const made = dataset === null ? null : { id: dataset.id, title: dataset.title, baseYear: dataset.baseYear };
  return JSON.stringify({ mapping, dataset: made, ...told });
}

function summary(mapping: Mapping, { preview, dataset }: OnceImported): string {
  const { figures, same, changed, added, units, left, typed, accepted } = preview.counts;
  const tables = allHalves(mapping).length;
  const only = mapping.halves?.only ?? null;
  const columns = Object.keys(mapping.columns).length;
  const tiers = (of: typeof preview.after) =>
    of === null
      ? "—"
      : Object.entries(of.base)
          .map(([tier, count]) => `${tier} ${count}→${of.horizon[tier] ?? 0}`)
          .join("，");
  return [
    `工作表“${mapping.sheet}”，表头第 ${mapping.header.first}—${mapping.header.last} 行，${columns} 列有用`,
    ...(tables === 1
      ? []
      : [only === null ? `左右 ${tables} 栏已接成一表` : `左右 ${tables} 栏中只取第 ${only + 1} 栏`]),
    `${units} 个单元，${figures} 个数：相同 ${same}，改动 ${changed}，新增 ${added}`,
    `错误 ${preview.errorCount}，提示 ${preview.warningCount}`,
    ...(left + typed + accepted === 0
      ? []
      : [`逐格处理：略去 ${left}，手工录入 ${typed}，按原样接受 ${accepted}`]),
    ...(preview.before === null ? [] : [`导入前各档（基年→目标年）：${tiers(preview.before)}`]),
    `导入后各档（基年→目标年）：${tiers(preview.after)}`,
    ...(dataset === null ? [] : [`数据集：${dataset.title}（${dataset.id}）`]),
  ].join("\n");
}
