/**
 * `npm start [-- --browser] [--no-open] [--home FOLDER] [--restore-backup]`: builds what
 * is stale, then opens the app in Electron, or in a browser where there is no Electron or no screen.
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { electronProgram } from "./electron-program.ts";
import { buildStale } from "./products.ts";
import { inProject, top } from "./project.ts";
import { runProgram } from "./run-program.mjs";

const usage = "用法：npm start -- [--browser] [--no-open] [--home 文件夹] [--restore-backup]";

interface Options {
  readonly browser: boolean;
  readonly open: boolean;
  readonly home: string | undefined;
  /** For the app itself: to open the last backup if the library is damaged. */
  readonly forApp: readonly string[];
}

function readOptions(): Options | null {
  try {
    const { values } = parseArgs({
      options: {
        browser: { type: "boolean", default: false },
        "no-open": { type: "boolean", default: false },
        home: { type: "string" },
        "restore-backup": { type: "boolean", default: false },
      },
    });
    const forApp = values["restore-backup"] ? ["--restore-backup"] : [];
    return { browser: values.browser, open: !values["no-open"], home: values.home, forApp };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    return null;
  }
}

/** Why this machine cannot show an Electron window, in words; null when it can. */
function noWindow(): string | null {
  if (process.env.CI) return "正在自动化环境中运行";
  if (process.platform !== "linux") return null;
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return "没有图形桌面";
  return process.getuid?.() === 0 ? "Electron 的沙箱不能以 root 身份运行" : null;
}

/** npm runs its scripts in the project's folder, and says in INIT_CWD where it was called. */
function fromCaller(path: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: calledFrom } = process.env;
  return resolve(script === "start" && calledFrom ? calledFrom : process.cwd(), path);
}

async function start({ browser, open, home, forApp }: Options): Promise<number> {
  const env = { ...process.env, ...(home === undefined ? {} : { XIANCE_HOME: fromCaller(home) }) };
  const obstacle = browser ? "按要求" : noWindow();
  const electron = obstacle === null ? await electronProgram() : null;
  if (electron !== null) {
    await buildStale(["renderer", "main", "preload"]);
    return runProgram(electron, [top, ...forApp], env);
  }
  console.error(`${obstacle ?? "本机没有 Electron，也取不到"}，改在浏览器中打开。`);
  await buildStale(["renderer"]);
  const host = inProject("electron/hosts/loopback/main.ts");
  return runProgram(process.execPath, [host, ...(open ? [] : ["--no-open"]), ...forApp], env);
}

const options = readOptions();
process.exitCode = options === null ? 2 : await start(options);
