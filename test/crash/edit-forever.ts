/**
 * `node edit-forever.ts LIBRARY SEED [MARKS]`: works in the library, through the services as a
 * window does, until it is killed: edits, undoes, redoes, goes to other steps, names them,
 * renames and shelves the scenario, takes files in and makes backups. Each change that was
 * confirmed is one line; with MARKS each tells how far the log was valid then. A failure of the
 * disk, which the services name, is passed over; any other ends the process.
 */
import { writeSync } from "node:fs";
import { createServices } from "../../electron/services/create-services.ts";
import { createDispatcher } from "../../electron/services/dispatcher.ts";
import { backupLibrary } from "../../electron/store/backup-library.ts";
import { openStore } from "../../electron/store/open-store.ts";
import type { MethodInput, MethodName, MethodOutput } from "../../shared/contract/contract.ts";
import { FaultError } from "../../shared/contract/fault.ts";
import type { OpenScenario } from "../../shared/contract/scenario-area.ts";
import { smallShared } from "../shared-file/small-shared.ts";
import { type Confirmed, edited, nothing } from "./confirmed.ts";
import { logMark } from "./log-mark.ts";
import { seeded } from "./seeded.ts";

const [, , path = "", seed = "1", marks = ""] = process.argv;
const random = seeded(Number(seed));
const file = JSON.stringify(smallShared);
let clock = Date.UTC(2026, 0, 1) + Number(seed) * 86_400_000;
let imports = 0;

/** Trouble with the disk that is made on purpose; tried again like a planner would. */
const passing: ReadonlySet<string> = new Set([
  "store-full",
  "store-failing",
  "store-read-only",
  "store-locked",
]);

function patiently<Value>(work: () => Value): Value {
  for (let tries = 0; ; tries++) {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof FaultError && passing.has(error.fault.code)) || tries === 200) throw error;
    }
  }
}

const store = patiently(() => openStore(path, { now: () => new Date(clock) }));
const dispatch = createDispatcher(
  patiently(() =>
    createServices({
      store,
      clock() {
        clock += 1000;
        return new Date(clock);
      },
      newId: () => `copy-${seed}-${++imports}`,
      author: "甲",
      host: "terminal",
      platform: process.platform,
      version: "0.1.0",
      emit: () => undefined,
    }),
  ),
  {
    report(error) {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      process.exit(3);
    },
  },
);

/** Null: the disk failed, and that was said. */
async function call<Name extends MethodName>(
  method: Name,
  input: MethodInput<Name>,
): Promise<MethodOutput<Name> | null> {
  const reply = await dispatch({ method, input, client: "crash" });
  if (reply.ok) return reply.value as MethodOutput<Name>;
  if (passing.has(reply.fault.code)) return null;
  throw new Error(`${method}: ${JSON.stringify(reply.fault)}`);
}

function confirm(change: Partial<Confirmed>): void {
  const log = marks === "" ? null : logMark(path);
  writeSync(1, `${JSON.stringify({ ...nothing, revision: current.revision, ...change, log })}\n`);
}

function moved(scenario: OpenScenario | null, change: Partial<Confirmed> = {}): void {
  if (scenario === null) return;
  current = scenario;
  confirm(change);
}

/** A change that failed may have been kept or not: what the library says now holds. */
async function opened(): Promise<OpenScenario> {
  for (let tries = 0; tries < 200; tries++) {
    const found = await call("scenario.open", { id: edited });
    if (found !== null) return found;
  }
  throw new Error("the library cannot be read");
}

function override(unit: number) {
  return {
    scope: { kind: "unit", code: unit % 2 === 0 ? "530181" : "532504" },
    assumption: "growth",
    path: random(),
  };
}

async function goSomewhere(): Promise<void> {
  const history = await call("scenario.history", { id: edited });
  if (history === null) return;
  const places = [null, ...history.steps.map(({ id }) => id)].slice(-40);
  const step = places[Math.floor(random() * places.length)] ?? null;
  moved(await call("scenario.goto", { id: edited, revision: current.revision, step }));
}

async function name(checkpoint: string): Promise<void> {
  const history = await call("scenario.history", { id: edited });
  // A name that is confirmed is not taken back by another that never was.
  if (history === null || history.checkpoints.some(({ step }) => step === history.head)) return;
  const named = await call("scenario.checkpoint", { id: edited, step: history.head, name: checkpoint });
  if (named !== null) confirm({ checkpoint });
}

async function takeIn(): Promise<void> {
  const taken = await call("file.import", { name: "来自同事.xiance", content: file, onExisting: "copy" });
  if (taken?.kind === "opened") confirm({ imported: taken.scenario.id });
}

function backUp(): void {
  clock += 86_400_000;
  try {
    const backup = backupLibrary(path, () => new Date(clock));
    if (backup !== null) confirm({ backup: backup.date });
  } catch (error) {
    if (!(error instanceof FaultError && passing.has(error.fault.code))) throw error;
  }
}

async function edit(label: string): Promise<void> {
  const unit = Math.floor(random() * 300);
  const patches = [{ op: "add" as const, path: ["overrides", `r${unit}`], value: override(unit) }];
  const input = { id: edited, revision: current.revision, label: { id: label, values: {} }, patches };
  moved(await call("scenario.edit", input), { edit: label });
}

let current = await opened();
confirm({});
for (let count = 0; ; count++) {
  const kind = random();
  const at = { id: edited, revision: current.revision };
  const label = `${seed}.${count}`;
  if (kind < 0.15 && current.position.undo !== null) moved(await call("scenario.undo", at));
  else if (kind < 0.25 && current.position.redo !== null) moved(await call("scenario.redo", at));
  else if (kind < 0.35) await goSomewhere();
  else if (kind < 0.4) await name(label);
  else if (kind < 0.45) moved(await call("scenario.rename", { ...at, name: label }));
  else if (kind < 0.5) {
    if ((await call("scenario.shelve", { ids: [edited], folder: label })) !== null)
      confirm({ folder: label });
  } else if (kind < 0.52) await takeIn();
  else if (kind < 0.54) backUp();
  else await edit(label);
  const known = await call("scenario.open", { id: edited });
  if (known !== null && known.revision !== current.revision) current = known;
}
