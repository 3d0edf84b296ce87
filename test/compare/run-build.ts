/** Another process for one build's engine; its results come line by line. */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Line, Task } from "./build-worker.ts";

const worker = fileURLToPath(new URL("build-worker.ts", import.meta.url));

/** One line of results for each scenario. Throws with the build's own words when it cannot run. */
export async function* runBuild(folder: string, task: Task): AsyncGenerator<Line> {
  const child = spawn(process.execPath, [worker, folder], { stdio: ["pipe", "pipe", "pipe"] });
  const said: Buffer[] = [];
  child.stderr.on("data", (chunk: Buffer) => said.push(chunk));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  // A build that fails at once has closed its input; its exit code tells.
  child.stdin.on("error", () => undefined);
  child.stdin.end(JSON.stringify(task));
  try {
    for await (const line of createInterface({ input: child.stdout })) yield JSON.parse(line) as Line;
    const code = await ended;
    if (code !== 0) {
      throw new Error(`the engine in ${folder} could not run:\n${Buffer.concat(said).toString()}`);
    }
  } finally {
    child.kill();
  }
}
