/** The machine that a result was found on, as far as it bears on the result; nothing that names it. */
import { readFileSync } from "node:fs";
import { arch, availableParallelism, cpus, loadavg, totalmem, type } from "node:os";
import { launchBrowser } from "../browser/launch-browser.ts";

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** GB. */
  readonly memory: number;
  readonly system: string;
  readonly node: string;
  /** null: none on this machine. */
  readonly chromium: string | null;
  /** Processes that wanted to run in the minute before the start; null where the system does not say. */
  readonly load: number | null;
}

export async function describeMachine(): Promise<Machine> {
  const load = process.platform === "win32" ? null : Math.round((loadavg()[0] ?? 0) * 100) / 100;
  return {
    processor: cpus()[0]?.model.trim() ?? "",
    cores: availableParallelism(),
    memory: Math.round(totalmem() / 2 ** 30),
    system: `${systemName()} ${arch()}`,
    node: process.versions.node,
    chromium: await chromiumVersion(),
    load,
  };
}

function systemName(): string {
  if (process.platform !== "linux") return type();
  try {
    return /^PRETTY_NAME="(.+)"$/m.exec(readFileSync("/etc/os-release", "utf8"))?.[1] ?? type();
  } catch {
    // A Linux without the file is a Linux all the same.
    return type();
  }
}

async function chromiumVersion(): Promise<string | null> {
  try {
    const browser = await launchBrowser();
    const version = browser.version();
    await browser.close();
    return version;
  } catch {
    // Most proofs need no browser.
    return null;
  }
}
