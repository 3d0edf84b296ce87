/**
 * Edits, undoes and redoes in the store named on the command line until it is killed.
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
confirm({ revision: current.revision, edit: null });

for (let count = 0; ; count++) {
  const kind = random();
  if (kind < 0.2 && current.position.undo !== null) move(store.undo("s", current.revision, at), null);
  else if (kind < 0.3 && current.position.redo !== null) move(store.redo("s", current.revision, at), null);
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

function override() {
  return { scope: { kind: "unit", code: "530181" }, assumption: "growth", path: random() };
}

function move(scenario: OpenScenario, name: string | null): void {
  current = scenario;
  confirm({ revision: scenario.revision, edit: name });
}

function confirm(change: Confirmed): void {
  writeSync(1, `${JSON.stringify(change)}\n`);
}
