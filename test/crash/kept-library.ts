/** A library after its process has died: whether all that was confirmed is in it, and nothing by halves. */
import { existsSync } from "node:fs";
import Database from "better-sqlite3";
import { backupOf, listBackups } from "../../electron/store/backup-files.ts";
import { checkLibrary } from "../../electron/store/check-library.ts";
import { openStore } from "../../electron/store/open-store.ts";
import type { Store } from "../../electron/store/store.ts";
import { sameJson } from "../../shared/history/json.ts";
import { document } from "../history/fixtures.ts";
import { type Confirmed, edited } from "./confirmed.ts";

export interface Losses {
  /** Changes confirmed and not there. */
  readonly lost: string[];
  /** Changes there by halves, or a library that is not sound. */
  readonly torn: string[];
  /** Changes confirmed since the library was made. */
  readonly confirmed: number;
}

/** A step from a revision that never came, or a document that stands on a step of another revision. */
const half = `SELECT step.id FROM step JOIN scenario ON scenario.id = step.scenario_id
  WHERE step.visited > scenario.revision OR (step.id = scenario.head AND step.visited <> scenario.revision)`;

/** With the one scenario that is edited. */
export function newLibrary(path: string): void {
  const store = openStore(path, { now: () => new Date(0) });
  store.create({ ...document, id: edited }, new Date(0).toISOString());
  store.close();
}

/** `confirmed`: all of them since the library was made, oldest first. `backups`: whether those made must be there. */
export function lossesOf(path: string, confirmed: readonly Confirmed[], backups = true): Losses {
  const found: Losses = { lost: [], torn: [], confirmed: confirmed.length };
  const sound = checkLibrary(path);
  if (sound.kind !== "sound") {
    found.torn.push(sound.kind === "refused" ? sound.fault.message : "no library");
    return found;
  }
  const store = openStore(path, { now: () => new Date(0) });
  try {
    look(store, confirmed, found);
  } finally {
    store.close();
  }
  const database = new Database(path, { readonly: true });
  try {
    if (database.pragma("integrity_check", { simple: true }) !== "ok") found.torn.push("integrity");
    if ((database.pragma("foreign_key_check") as unknown[]).length > 0) found.torn.push("foreign keys");
    if (database.prepare(half).all().length > 0) found.torn.push("half a step");
  } finally {
    database.close();
  }
  if (backups) lookForBackups(path, confirmed, found);
  return found;
}

function look(store: Store, confirmed: readonly Confirmed[], { lost, torn }: Losses): void {
  const { document: now, revision } = store.read(edited);
  const { steps, head, checkpoints } = store.history(edited);
  // At most the one change under way when the process died is stored beyond what was confirmed.
  const last = confirmed.at(-1)?.revision ?? 1;
  if (revision < last) lost.push(`revision ${last}, found ${revision}`);
  if (revision > last + 1) torn.push(`revision ${revision} after ${last}`);
  const stored = new Set(steps.map(({ label }) => label.id));
  for (const { edit } of confirmed) if (edit !== null && !stored.has(edit)) lost.push(`edit ${edit}`);
  // A place has the name it was given last; that it was named at all is not forgotten.
  const named = confirmed.findLast(({ checkpoint }) => checkpoint !== null)?.checkpoint;
  if (named !== undefined && !checkpoints.some(({ name }) => name === named))
    lost.push(`checkpoint ${named}`);
  const folder = confirmed.findLast((each) => each.folder !== null)?.folder;
  if (folder !== undefined && store.entry(edited).folder === "") lost.push(`folder ${folder}`);
  const ids = new Set(store.list(false).map(({ id }) => id));
  for (const { imported } of confirmed) {
    if (imported !== null && !ids.has(imported)) lost.push(`file ${imported}`);
  }
  if (head !== null && !steps.some(({ id }) => id === head)) torn.push("stands nowhere");
  for (const id of ids) {
    if (!sameJson(store.replay(id), id === edited ? now : store.read(id).document))
      torn.push(`replay of ${id}`);
  }
}

function lookForBackups(path: string, confirmed: readonly Confirmed[], { lost, torn }: Losses): void {
  const last = confirmed.findLast(({ backup }) => backup !== null)?.backup;
  if (last === undefined || last === null) return;
  if (!existsSync(backupOf(path, last).path)) lost.push(`backup ${last}`);
  for (const backup of listBackups(path)) {
    if (checkLibrary(backup.path).kind !== "sound") torn.push(`backup ${backup.date}`);
  }
}
