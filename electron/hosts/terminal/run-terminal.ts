/** One call of the command line, from its arguments to its exit code. */
import { FaultError } from "../../../shared/contract/fault.ts";
import { faultText } from "../../../shared/words/fault-words.ts";
import { attributeCommand } from "./attribute-command.ts";
import { backtestCommand } from "./backtest-command.ts";
import { checkCommand } from "./check-command.ts";
import { exportCommand } from "./export-command.ts";
import { importCommand } from "./import-command.ts";
import { InputError, UsageError } from "./refusals.ts";
import { reportCommand } from "./report-command.ts";
import { runCommand } from "./run-command.ts";
import { solveCommand } from "./solve-command.ts";
import type { Terminal } from "./terminal.ts";

const usage = `用法：npm run -s xiance -- <命令>
  run [方案文件] [--dataset 数据集文件] [--draws 次数 [--seed 种子] [--workers 线程数]] [--json | --csv 文件]
    推演一个方案；不给方案文件时，推演内嵌数据集的基准。给出 --draws 时另作集合推演，得出区间与概率。
  solve 方案文件 [--tiers 15,40] [--dataset 数据集文件] [--json]
    求代价最小的达标路径；个数自高档至低档，不给时取数据集的目标。
  attribute 方案文件 --against 方案文件 [--result gdpNominal] [--unit 代码] [--year 年份] [--dataset 数据集文件] [--json]
    把两个方案结果之差分解到各组假设；不给单元时为全省。
  backtest [--dataset 数据集文件] [--json]
    用历史滚动检验参考增速的规则。
  check 文件
    打开一个方案文件，核对其中记下的结果，列出差异；有差异时退出码为 1。
  export 方案文件 --xlsx 文件 [--dataset 数据集文件] [--language zh-CN|en] [--draws 次数 [--seed 种子] [--workers 线程数]]
    把整个方案写成一本工作簿：目标、各单元、逐年、假设、项目、抓手、来源与说明。
  report 方案文件 --docx 文件 [--against 方案文件] [--chapters 篇章,篇章] [--units 代码,代码 | all] [--dataset 数据集文件]
      [--language zh-CN|en] [--draws 次数 …]
    写出 Word 报告，不含图；给出 --against 时写对比报告，以其为对比的基础；不给篇章时写全部，给出 --draws 时含不确定性一章。
  import 表格 --source 来源 [--title 名称] [--into 数据集文件 | --province 省份文件] [--sheet 工作表] [--mapping 对应表文件]
      [--source-year 年份] [--source-note 说明] [--status observed|derived|estimated] [--base-year 年份] [--vintage 口径]
      [--json] --out 数据集文件 | --dry-run
    把 xlsx 或 csv 年鉴表中的数做成一个新的数据集文件，逐行列出问题；有错误时什么也不写，退出码为 1。
  --json  把全部结果作为一份 JSON 输出
  --csv   把各县(市)逐年的结果写入表格文件
  --language  报告或工作簿的语言，不给时为中文`;

type Command = (args: readonly string[], terminal: Terminal) => void | Promise<void>;
const commands: Readonly<Record<string, Command>> = {
  run: runCommand,
  solve: solveCommand,
  attribute: attributeCommand,
  backtest: backtestCommand,
  check: checkCommand,
  export: exportCommand,
  import: importCommand,
  report: reportCommand,
  help: (_, terminal) => terminal.print(usage),
};

/** Exit code 0 on success, 1 for a refused input or an error of our own, 2 for wrong usage; never rejects. */
export async function runTerminal(
  [name, ...args]: readonly string[],
  terminal: Terminal,
): Promise<0 | 1 | 2> {
  try {
    if (name === undefined) throw new UsageError("没有给出命令。");
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined) throw new UsageError(`没有命令“${name}”。`);
    await command(args, terminal);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.error(`${error.message}\n${usage}`);
      return 2;
    }
    terminal.error(reasonOf(error));
    return 1;
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof FaultError) return faultText(error.fault, "zh-CN");
  if (error instanceof InputError) return error.message;
  return `程序内部出错，没有得出结果：${error instanceof Error ? error.message : String(error)}`;
}
