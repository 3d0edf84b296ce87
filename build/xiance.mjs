/** The command line: `npm run -s xiance -- <command>`. Standard output is the command's alone. */
import { bootstrap } from "./bootstrap.mjs";

process.exitCode = await bootstrap("electron/hosts/terminal/main.ts", process.argv.slice(2), { quiet: true });
