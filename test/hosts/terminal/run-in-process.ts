import { runTerminal } from "../../../electron/hosts/terminal/run-terminal.ts";

/** One call of the command line in this process: its exit code and what it said where. */
export async function runInProcess(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const code = await runTerminal(args, {
    print: (text) => {
      out += `${text}\n`;
    },
    error: (text) => {
      err += `${text}\n`;
    },
  });
  return { code, out, err };
}
