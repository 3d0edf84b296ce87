/** The command line: `npm run -s xiance -- <command>`. */
import "../check-node.ts";
import { runTerminal } from "./run-terminal.ts";
import { processTerminal } from "./terminal.ts";

/** A reader that has seen enough, such as `head`, ends us without a word. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await runTerminal(process.argv.slice(2), processTerminal);
