import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, onTestFinished } from "vitest";
import { type OpenStoreOptions, openStore } from "../../electron/store/open-store.ts";
import type { Stamp, Store } from "../../electron/store/store.ts";
import { type FaultCode, FaultError } from "../../shared/contract/fault.ts";
import { applyEdit } from "../../shared/history/apply-edit.ts";
import type { EditPatch } from "../../shared/history/schema.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import { bounds, document } from "../history/fixtures.ts";

export const at = "2026-01-01T00:00:00.000Z";
export const stamp: Stamp = { author: "张三", at };
export const options: OpenStoreOptions = { now: () => new Date(at), busyTimeout: 20 };

/** A folder of the test's own, gone after it. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "xiance-store-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** An open store, closed after the test. */
export function open(path = ":memory:", more: Partial<OpenStoreOptions> = {}): Store {
  const store = openStore(path, { ...options, ...more });
  onTestFinished(() => store.close());
  return store;
}

export function scenario(id: string, name = "方案"): Scenario {
  return { ...document, id, name };
}

/** Edits through the store as the service does. */
export function editIn(
  store: Store,
  id: string,
  revision: number,
  patches: readonly EditPatch[],
  label = "edit",
) {
  return store.change(id, revision, stamp, (current) => {
    const outcome = applyEdit(current, patches, bounds);
    if (outcome.kind === "refused") throw new Error(outcome.refusal.reason);
    return outcome.kind === "unchanged" ? null : { ...outcome, label: { id: label, values: {} } };
  }).scenario;
}

export function setRate(path: number): EditPatch[] {
  return [{ op: "replace", path: ["overrides", "o1", "path"], value: path }];
}

/** The code of the fault that `work` throws. */
export function faultOf(work: () => unknown): FaultCode {
  return faultErrorOf(work).fault.code;
}

export function faultErrorOf(work: () => unknown): FaultError {
  try {
    work();
  } catch (error) {
    if (error instanceof FaultError) return error;
    throw error;
  }
  throw new Error("expected a fault");
}

/** Changes one row of a library from outside, past its sums. */
export function change(path: string, sql: string): void {
  const other = new Database(path);
  expect(other.prepare(sql).run().changes).toBe(1);
  other.close();
}

/** Every file of a folder with its bytes, to see whether anything was touched. */
export function contents(path: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(path, { withFileTypes: true }).map((entry) => [
      entry.name,
      entry.isFile() ? readFileSync(join(path, entry.name)).toString("base64") : "folder",
    ]),
  );
}
