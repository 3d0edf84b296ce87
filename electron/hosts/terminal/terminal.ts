/** Where a command speaks: its result, and everything else. */
export interface Terminal {
  /** To standard output: the result alone. */
  print(text: string): void;
  /** To standard error: reasons and problems. */
  error(text: string): void;
}

export const processTerminal: Terminal = {
  print: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
};
