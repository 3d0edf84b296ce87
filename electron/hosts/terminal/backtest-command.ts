/** `backtest [--dataset FILE] [--json]`: how good the reference rule would have been. */
import type { Backtest } from "../../../shared/result/answers.ts";
import { backtestOnce } from "../../services/answers-once.ts";
import { amount, percent } from "./figures.ts";
import { findDataset } from "./inputs.ts";
import { readOptions } from "./read-options.ts";
import { UsageError } from "./refusals.ts";
import type { Terminal } from "./terminal.ts";
import { textTable } from "./text-table.ts";

export function backtestCommand(args: readonly string[], terminal: Terminal): void {
  const { options, operands } = readOptions(args, { dataset: "value", json: "flag" });
  if (operands[0] !== undefined) throw new UsageError(`回测不需要方案，多出了“${operands[0]}”。`);
  const found = backtestOnce(findDataset(options.get("dataset"), null));
  terminal.print(options.has("json") ? JSON.stringify(found) : backtestText(found));
}

function backtestText({
  horizons,
  span,
  series,
  cells,
  engine,
  naiveDrift,
  late,
  counties,
}: Backtest): string {
  if (span === null) return "数据集没有州(市)增速的历史，无法回测。\n";
  const table = (of: Pick<Backtest, "engine" | "naiveDrift">) =>
    textTable([
      ["向前年数", ...horizons.map(String)],
      ["参考规则 平均绝对百分误差", ...of.engine.mape.map((value) => percent(value))],
      ["带漂移随机游走", ...of.naiveDrift.mape.map((value) => percent(value))],
      ["参考规则 MASE", ...of.engine.mase.map((value) => amount(value))],
      ["带漂移随机游走 MASE", ...of.naiveDrift.mase.map((value) => amount(value))],
      ["50% 区间覆盖", ...of.engine.coverage["50"].map((value) => percent(value))],
      ["80% 区间覆盖", ...of.engine.coverage["80"].map((value) => percent(value))],
      ["90% 区间覆盖", ...of.engine.coverage["90"].map((value) => percent(value))],
    ]);
  return [
    `起点 ${span.from}—${span.to} 年，${series} 个州(市)，各向前年数的预测 ${cells.join("、")} 次`,
    "",
    table({ engine, naiveDrift }),
    "",
    `其中 ${late.from} 年起的起点（选定减速系数时未用）`,
    "",
    table(late),
    "",
    ...(counties === null
      ? []
      : [
          `县级：起点 ${counties.origin} 年，向前 ${counties.horizon} 年，${counties.series} 个单元；` +
            `平均绝对百分误差 ${percent(counties.engine.mape[0] ?? null)}，` +
            `带漂移随机游走 ${percent(counties.naiveDrift.mape[0] ?? null)}，` +
            `80% 区间覆盖 ${percent(counties.engine.coverage["80"][0] ?? null)}`,
          "",
        ]),
  ].join("\n");
}
