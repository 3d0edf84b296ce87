/** `attribute FILE --against FILE [--result NAME] [--unit CODE] [--year YEAR] [--dataset FILE] [--json]`. */
import { FaultError } from "../../../shared/contract/fault.ts";
import type { Dataset } from "../../../shared/dataset/schema.ts";
import {
  type Attribution,
  provinceResultNames,
  type Subject,
  unitResultNames,
} from "../../../shared/result/answers.ts";
import { attributeOnce } from "../../services/answers-once.ts";
import { amount } from "./figures.ts";
import { findDataset, readScenario } from "./inputs.ts";
import { readOptions } from "./read-options.ts";
import { InputError, UsageError } from "./refusals.ts";
import type { Terminal } from "./terminal.ts";
import { textTable } from "./text-table.ts";

const kinds = {
  against: "value",
  result: "value",
  unit: "value",
  year: "value",
  dataset: "value",
  json: "flag",
} as const;

export function attributeCommand(args: readonly string[], terminal: Terminal): void {
  const { options, operands } = readOptions(args, kinds);
  const [path, more] = operands;
  if (path === undefined) throw new UsageError("没有给出方案文件。");
  if (more !== undefined) throw new UsageError(`只能归因一个方案，多出了“${more}”。`);
  const other = options.get("against");
  if (other === undefined) throw new UsageError("没有用“--against”给出对照的方案文件。");
  const year = yearIn(options.get("year"));
  const subject: Subject = {
    result: options.get("result") ?? "gdpNominal",
    unit: options.get("unit") ?? null,
    ...(year === undefined ? {} : { year }),
  };

  const given = readScenario(path);
  const { scenario } = given;
  const against = readScenario(other).scenario;
  if (scenario.datasetId !== against.datasetId) {
    throw new InputError(
      `两个方案依据的数据集不同（${scenario.datasetId}、${against.datasetId}），不能归因。`,
    );
  }
  const dataset = findDataset(options.get("dataset"), given);
  const found = answered(() => attributeOnce(dataset, scenario, against, subject), dataset.dataset, subject);
  if (found.excluded.length > 0) {
    terminal.error(
      `问题：有 ${found.excluded.length} 个单元在其中一个方案中没有结果，未计入：${found.excluded.join("、")}。`,
    );
  }
  terminal.print(options.has("json") ? JSON.stringify(found) : attributionText(found));
}

function yearIn(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (!/^\d{4}$/.test(given)) throw new UsageError(`“--year”须为四位年份，不能是“${given}”。`);
  return Number(given);
}

/** The parts of a question that the engine can object to, in words. */
function answered(ask: () => Attribution, { targets }: Dataset, subject: Subject): Attribution {
  try {
    return ask();
  } catch (error) {
    const part = error instanceof FaultError ? error.fault.details.path : undefined;
    const tiers = targets.tiers.map(({ id }) => id);
    const names = subject.unit === null ? [...provinceResultNames, ...tiers] : unitResultNames;
    if (part === "subject.result") {
      throw new InputError(`没有结果“${subject.result}”；可以是 ${names.join("、")}。`, { cause: error });
    }
    if (part === "subject.unit")
      throw new InputError(`数据集中没有单元“${subject.unit}”。`, { cause: error });
    if (part === "subject.year")
      throw new InputError(`${subject.year} 年不在推演年份之内。`, { cause: error });
    if (part === "subject.figure") throw new InputError("所问的结果没有数，不能归因。", { cause: error });
    throw error;
  }
}

const groups: Readonly<Record<string, string>> = {
  growth: "增速",
  investment: "投资",
  employment: "就业",
  deflator: "价格",
  incomes: "收入",
  parameters: "参数与闭合",
  projects: "重大项目",
  levers: "政策抓手",
};

function attributionText({
  result,
  year,
  unit,
  against,
  value,
  difference,
  contributions,
}: Attribution): string {
  const rows = Object.entries(contributions).map(([group, share]) => [
    groups[group] ?? group,
    amount(share, 4),
  ]);
  return [
    `${unit ?? "全省"} ${year} 年 ${result}：${amount(against, 4)} → ${amount(value, 4)}`,
    "",
    textTable([["来源", "贡献"], ...rows, ["合计", amount(difference, 4)]]),
    "",
  ].join("\n");
}
