/**
 * Edits, undoes, redoes, goes to other steps and names them in the store named on the command line until it is killed.
 * Each change the store has confirmed is one line: its revision, and for an edit its name.
 */
import { writeSync } from "node:fs";
import { openStore } from "../../electron/store/open-store.ts";
import type { OpenScenario } from "../../shared/contract/scenario-area.ts";
import { applyEdit } from "../../shared/history/apply-edit.ts";
import { bounds, document } from "../history/fixtures.ts";
import type { Confirmed } from "./confirmed.ts";
import { seeded } from "./seeded.ts";

const [, , path = "", seed = "1"] = process.argv;
const random = seeded(Number(seed));
const at = new Date(0).toISOString();
const store = openStore(path, { now: () => new Date(0) });
let current = store.list(false).length === 0 ? store.create({ ...document, id: "s" }, at) : store.read("s");
confirm({ revision: current.revision, edit: null, checkpoint: null });

for (let count = 0; ; count++) {
  const kind = random();
  if (kind < 0.2 && current.position.undo !== null) move(store.undo("s", current.revision, at), null);
  else if (kind < 0.3 && current.position.redo !== null) move(store.redo("s", current.revision, at), null);
  else if (kind < 0.4) goSomewhere();
  else if (kind < 0.45) name(`${seed}.${count}`);
  else edit(`${seed}.${count}`);
}

function edit(name: string): void {
  const { scenario } = store.change("s", current.revision, { author: null, at }, (before) => {
    const outcome = applyEdit(
      before,
      [{ op: "add", path: ["overrides", `r${Math.floor(random() * 300)}`], value: override() }],
      bounds,
    );
    if (outcome.kind !== "changed") throw new Error(outcome.kind);
    return { ...outcome, label: { id: name, values: {} } };
  });
  move(scenario, name);
}

/** Among the last steps: the way there is part of every such move. */
function goSomewhere(): void {
  const places = [null, ...store.history("s").steps.map(({ id }) => id)].slice(-40);
  const step = places[Math.floor(random() * places.length)] ?? null;
  move(store.goTo("s", current.revision, step, at), null);
}

function name(checkpoint: string): void {
  const { head, checkpoints } = store.history("s");
  // A name that is confirmed is not taken back by another that never was.
  if (checkpoints.some(({ step }) => step === head)) return;
  store.setCheckpoint("s", { step: head, name: checkpoint, author: null, at });
  confirm({ revision: current.revision, edit: null, checkpoint });
}

function override() {
  return { scope: { kind: "unit", code: "530181" }, assumption: "growth", path: random() };
}

function move(scenario: OpenScenario, name: string | null): void {
  current = scenario;
  confirm({ revision: scenario.revision, edit: name, checkpoint: null });
}

function confirm(change: Confirmed): void {
  writeSync(1, `${JSON.stringify(change)}\n`);
}
