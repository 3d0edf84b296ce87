/** Migrations cut off: by a kill at a given point or at any moment, and by a disk without room. */
import { spawn } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { openStore } from "../../electron/store/open-store.ts";
import { FaultError } from "../../shared/contract/fault.ts";
import type { StoreSpecimen } from "./specimens.ts";
import { differences, onCopy } from "./specimens.ts";

const script = join(import.meta.dirname, "die-migrating.ts");

export interface Interruption {
  readonly interrupted: boolean;
  /** What was not as it was when the library was opened again. */
  readonly found: readonly string[];
}

/** Killed at the point, or after so many milliseconds of having begun. */
export async function killed(specimen: StoreSpecimen, point: string | number): Promise<Interruption> {
  return onCopy(specimen, async (library) => {
    const child = spawn(process.execPath, [script, library, typeof point === "string" ? point : "-"], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    const ended = new Promise<NodeJS.Signals | null>((resolve) => {
      child.on("close", (_, signal) => resolve(signal));
    });
    if (typeof point === "number") {
      await Promise.race([new Promise((resolve) => child.stdout.once("data", resolve)), ended]);
      await after(point);
      child.kill("SIGKILL");
    }
    const signal = await ended;
    return { interrupted: signal === "SIGKILL", found: differences(library, specimen) };
  });
}

/** Every size of disk from none left to enough; each failure must be named and leave the library as it was. */
export async function withoutRoom(specimen: StoreSpecimen): Promise<{ failures: number; found: string[] }> {
  const found: string[] = [];
  const pages = statSync(specimen.path).size / 4096;
  let failures = 0;
  for (let room = 0; ; room++) {
    const failed = await onCopy(specimen, (library) => {
      try {
        openStore(library, { now: () => new Date(0), maxPages: pages + room }).close();
        return false;
      } catch (error) {
        if (!(error instanceof FaultError) || error.fault.code !== "store-full") throw error;
        found.push(...differences(library, specimen));
        return true;
      }
    });
    if (!failed) return { failures, found };
    failures++;
  }
}
