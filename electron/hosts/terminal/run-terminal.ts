/** One call of the command line, from its arguments to its exit code. */
import { FaultError } from "../../../shared/contract/fault.ts";
import { faultText } from "../../../shared/words/fault-words.ts";
import { InputError, UsageError } from "./refusals.ts";
import { runCommand } from "./run-command.ts";
import type { Terminal } from "./terminal.ts";

const usage = `用法：npm run -s xiance -- run [方案文件] [--dataset 数据集文件] [--json | --csv 文件]
  不给方案文件时，推演内嵌数据集的基准。
  --json  把全部结果作为一份 JSON 输出
  --csv   把各县(市)逐年的结果写入表格文件`;

type Command = (args: readonly string[], terminal: Terminal) => void;
const commands: Readonly<Record<string, Command>> = {
  run: runCommand,
  help: (_, terminal) => terminal.print(usage),
};

/** Exit code 0 on success, 1 for a refused input or an error of our own, 2 for wrong usage; never throws. */
export function runTerminal([name, ...args]: readonly string[], terminal: Terminal): 0 | 1 | 2 {
  try {
    if (name === undefined) throw new UsageError("没有给出命令。");
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined) throw new UsageError(`没有命令“${name}”。`);
    command(args, terminal);
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
