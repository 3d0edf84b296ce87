/** The editing process, started, heard and killed. */
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import type { Confirmed } from "./confirmed.ts";

const script = join(import.meta.dirname, "edit-forever.ts");

export interface EditingProcess {
  readonly child: ChildProcess;
  /** Resolves with the first thing it says, or its end. */
  begun(): Promise<void>;
  /** Kills it, and returns what was confirmed by then. Throws when it had ended by itself. */
  kill(): Promise<Confirmed[]>;
}

export function startEditing(
  library: string,
  seed: number,
  options: { readonly marks?: boolean; readonly env?: Readonly<Record<string, string>> } = {},
): EditingProcess {
  const args = [script, library, String(seed), ...(options.marks === true ? ["marks"] : [])];
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...options.env },
  });
  let [said, complaint] = ["", ""];
  const ended = new Promise<string | null>((resolve) => {
    child.on("close", (_, signal) => resolve(signal));
  });
  const first = new Promise<void>((resolve) => {
    child.stdout.on("data", (chunk) => {
      said += chunk;
      resolve();
    });
  });
  child.stderr.on("data", (chunk) => {
    complaint += chunk;
  });
  return {
    child,
    begun: async () => {
      await Promise.race([first, ended]);
    },
    async kill() {
      child.kill("SIGKILL");
      const signal = await ended;
      if (signal !== "SIGKILL")
        throw new Error(`the editing process ended by itself: ${complaint.slice(0, 2000)}`);
      // A line cut short was not heard, so nobody was told.
      return said
        .split("\n")
        .slice(0, -1)
        .map((line) => JSON.parse(line) as Confirmed);
    },
  };
}

/** Edits for so many milliseconds, counted from its first confirmation, or from its start. */
export async function editAndKill(
  editing: EditingProcess,
  fromStart: boolean,
  milliseconds: number,
): Promise<Confirmed[]> {
  if (!fromStart) await editing.begun();
  await after(milliseconds);
  return editing.kill();
}
