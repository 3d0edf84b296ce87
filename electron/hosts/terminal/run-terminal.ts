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

/** Exit code 0 on success, 1 for a refused input, 2 for wrong usage; throws only what is an error of our own. */
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
    const reason = error instanceof FaultError ? faultText(error.fault, "zh-CN") : null;
    if (reason === null && !(error instanceof InputError)) throw error;
    terminal.error(reason ?? (error as InputError).message);
    return 1;
  }
}
