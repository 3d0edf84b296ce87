/** The loopback host as its own process, as `npm start -- --browser` runs it. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inProject } from "../../build/project.ts";

export interface StartedHost {
  /** With the token that lets a page in. */
  readonly address: string;
  readonly pid: number;
  /** As Ctrl+C ends it. */
  stop(): Promise<void>;
}

/** Without a folder it gets one of its own, which goes with it. */
export async function startHost(given?: string): Promise<StartedHost> {
  const home = given ?? mkdtempSync(join(tmpdir(), "xiance-"));
  const host = spawn(process.execPath, [inProject("electron/hosts/loopback/main.ts"), "--no-open"], {
    env: { ...process.env, XIANCE_HOME: home },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const address = await addressOf(host);
  return {
    address,
    pid: host.pid ?? 0,
    async stop() {
      if (host.exitCode === null) {
        const ended = once(host, "exit");
        host.kill("SIGINT");
        await ended;
      }
      if (given === undefined) rmSync(home, { recursive: true, force: true });
    },
  };
}

function addressOf(host: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (text: string) => {
      said += text;
      const found = /http:\/\/\S+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    };
    host.stdout?.setEncoding("utf8").on("data", listen);
    host.stderr?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
    host.on("error", reject);
    host.on("exit", (code) => reject(new Error(`the host ended with ${code}\n${said}`)));
  });
}
