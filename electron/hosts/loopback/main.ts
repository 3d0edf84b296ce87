/** The app in a browser on this machine: `node main.ts [--no-open] [--restore-backup]`. Ends with Ctrl+C. */
import "../check-node.ts";
import { homedir } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { FaultError } from "../../../shared/contract/fault.ts";
import { faultText } from "../../../shared/words/fault-words.ts";
import { dataFolder } from "../data-folder.ts";
import { keepBackups } from "../keep-backups.ts";
import { backupForBroken, restoreFlag, restoreOption } from "../library-rescue.ts";
import { type App, openApp } from "../open-app.ts";
import { rescueWords } from "../rescue-words.ts";
import { openBrowser } from "./open-browser.ts";
import { openFromTerminal } from "./open-from-terminal.ts";
import { serveLoopback } from "./server.ts";

const { values } = parseArgs({
  options: {
    "no-open": { type: "boolean", default: false },
    [restoreOption]: { type: "boolean", default: false },
  },
});
const report = (error: unknown, id?: string) => console.error(id ?? "", error);
let isDamageTold = false;
/** Once: one damaged row is met again and again. */
function tellDamage(): void {
  if (isDamageTold) return;
  isDamageTold = true;
  const backup = backupForBroken(folder);
  if (backup === null) return;
  const words = rescueWords("zh-CN");
  console.error(words.broken(backup));
  console.error(`要打开这份备份，请结束后运行：npm start -- ${restoreFlag}`);
  console.error(words.one);
}
const folder = dataFolder({ platform: process.platform, env: process.env, home: homedir() });

function open(): App | null {
  try {
    return openFromTerminal(() => openApp({ folder, host: "loopback", report, damaged: tellDamage }), {
      folder,
      asked: values[restoreOption] === true,
      tell: console.error,
    });
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    console.error(faultText(error.fault, "zh-CN"));
    return null;
  }
}

async function serve(app: App): Promise<void> {
  const page = fileURLToPath(new URL("../../../dist/renderer", import.meta.url));
  const server = await serveLoopback({ app, folder: page, report });
  // A signal may come twice: from the terminal, and passed on by the process that started us.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => void server.close().then(app.close));
  }

  const opened = !values["no-open"] && (await openBrowser(server.address));
  console.log(opened ? "县策已在浏览器中打开，地址：" : "请在浏览器中打开：");
  console.log(server.address);
  console.log("按 Ctrl+C 结束。");
  const log = { info: () => undefined, error: (_: string, text: unknown) => console.error(text) };
  keepBackups(folder, log, tellDamage);
}

const app = open();
if (app === null) process.exitCode = 1;
else await serve(app);
