/**
 * The process is killed at random moments, again and again, on one and the same
 * store. XIANCE_CRASH_RUNS: how often (25); XIANCE_CRASH_SEED: other moments.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import Database from "better-sqlite3";
import { afterAll, describe, expect, it } from "vitest";
import { openStore } from "../../electron/store/open-store.ts";
import type { Confirmed } from "./confirmed.ts";
import { seeded } from "./seeded.ts";

const runs = Number(process.env.XIANCE_CRASH_RUNS ?? 25);
const seed = Number(process.env.XIANCE_CRASH_SEED ?? 20260101);
const random = seeded(seed);
const folder = mkdtempSync(join(tmpdir(), "xiance-crash-"));
const path = join(folder, "library.sqlite");
const script = join(import.meta.dirname, "edit-forever.ts");

/** A step from a revision that never came, or a document that stands on a step of another revision. */
const torn = `SELECT step.id FROM step JOIN scenario ON scenario.id = step.scenario_id
  WHERE step.visited > scenario.revision OR (step.id = scenario.head AND step.visited <> scenario.revision)`;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts editing, kills after so many milliseconds of it (or of starting), and returns what was confirmed by then. */
async function editAndKill(round: number, fromStart: boolean, milliseconds: number): Promise<Confirmed[]> {
  const child = spawn(process.execPath, [script, path, String(round)], { stdio: ["ignore", "pipe", "pipe"] });
  let [said, complaint] = ["", ""];
  const exited = new Promise<string | null>((resolve) => {
    child.on("close", (_, signal) => resolve(signal));
  });
  const begun = new Promise<void>((resolve) => {
    child.stdout.on("data", (chunk) => {
      said += chunk;
      resolve();
    });
  });
  child.stderr.on("data", (chunk) => {
    complaint += chunk;
  });
  if (!fromStart) await Promise.race([begun, exited]);
  await after(milliseconds);
  child.kill("SIGKILL");
  const signal = await exited;
  if (signal !== "SIGKILL") throw new Error(`the editing process ended by itself: ${complaint}`);
  // A line cut short was not heard, so nobody was told.
  return said
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Confirmed);
}

describe(`a process killed ${runs} times (seed ${seed})`, () => {
  const confirmed: Confirmed[] = [];

  it.each(Array.from({ length: runs }, (_, round) => round))("loses no confirmed edit: %i", async (round) => {
    const fromStart = random() < 0.2;
    confirmed.push(...(await editAndKill(round, fromStart, random() * (fromStart ? 250 : 120))));
    if (!existsSync(path) && confirmed.length === 0) return;
    const store = openStore(path, { now: () => new Date(0) });
    try {
      if (store.list(false).length === 0 && confirmed.length === 0) return;
      const { document, revision } = store.read("s");
      // At most the one change under way when the process died is stored beyond what was confirmed.
      const last = confirmed.at(-1)?.revision ?? 1;
      expect([0, 1]).toContain(revision - last);
      const { steps, head, checkpoints } = store.history("s");
      const stored = new Set(steps.map(({ label }) => label.id));
      expect(confirmed.filter(({ edit }) => edit !== null && !stored.has(edit))).toEqual([]);
      // A place has the name it was given last; that it was named at all is not forgotten.
      const named = confirmed.findLast(({ checkpoint }) => checkpoint !== null)?.checkpoint;
      if (named !== undefined) expect(checkpoints.map(({ name }) => name)).toContain(named);
      expect(head === null || steps.some(({ id }) => id === head)).toBe(true);
      expect(store.replay("s")).toEqual(document);
    } finally {
      store.close();
    }
    const database = new Database(path, { readonly: true });
    expect(database.pragma("integrity_check", { simple: true })).toBe("ok");
    expect(database.pragma("foreign_key_check")).toEqual([]);
    // Document, step and revision are written together or not at all.
    expect(database.prepare(torn).all()).toEqual([]);
    database.close();
  });

  it("had edits to lose", () => {
    expect(confirmed.filter(({ edit }) => edit !== null).length).toBeGreaterThan(runs);
  });
});
