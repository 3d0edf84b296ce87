/** Hours of work in one window, compressed: edits with undo, ensembles, comparisons, answers, files, reopening. */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runFull } from "../../electron/services/run-service.ts";
import { embeddedDatasets } from "../../electron/store/dataset-registry.ts";
import { createRunner } from "../../electron/workers/create-runner.ts";
import type { OpenScenario } from "../../shared/contract/scenario-area.ts";
import { sameJson } from "../../shared/history/json.ts";
import type { EditPatch } from "../../shared/history/schema.ts";
import { seeded } from "../crash/seeded.ts";
import { heapInUse } from "../fuzz/watch.ts";
import type { ProofRequest } from "../proof/proof.ts";
import { openWindow, type Window } from "../proof/window.ts";

export interface Stretch {
  /** Edits done when it was measured. */
  readonly edits: number;
  /** Bytes of the closed library. */
  readonly size: number;
  /** Megabytes. */
  readonly heap: number;
  readonly resident: number;
}

export interface Soaked {
  readonly edits: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly stretches: readonly Stretch[];
  /** What was not as it should be. */
  readonly wrong: readonly string[];
}

const usual = { short: 300, long: 20_000 };
const { dataset } = embeddedDatasets().get("yunnan-2023");
const codes = dataset.units.map(({ code }) => code);
const assumptions = [
  "growth.primary",
  "growth.secondary",
  "growth.tertiary",
  "investmentRatio",
  "employmentGrowth",
];

/** A unit's assumption, a project, a lever, a group: what a planner touches, over and over. */
function someEdit(random: () => number, count: number): EditPatch[] {
  const code = codes[Math.floor(random() * 40)]!;
  const kind = random();
  if (kind < 0.03) {
    const value = {
      name: `项目${count}`,
      unit: code,
      sector: "secondary",
      investment: { 2025: random() * 5 },
      commissioningYear: 2027,
      channel: "capital",
    };
    return [{ op: "add", path: ["projects", `p${count % 20}`], value }];
  }
  if (kind < 0.06) {
    return [
      {
        op: "add",
        path: ["groups", `g${count % 5}`],
        value: { name: `组${count}`, members: { [code]: true } },
      },
    ];
  }
  const assumption = assumptions[Math.floor(random() * assumptions.length)]!;
  const rate = Number((random() * 0.12).toFixed(4));
  const path = kind < 0.2 ? { near: rate, long: 0.05, until: 2027 } : rate;
  const value = { scope: { kind: "unit", code }, assumption, path };
  return [{ op: "add", path: ["overrides", `unit:${code}:${assumption}`], value }];
}

export async function soakWindow(request: ProofRequest): Promise<Soaked> {
  const edits = request.runs ?? usual[request.form];
  const folder = mkdtempSync(join(tmpdir(), "xiance-soak-"));
  const library = join(folder, "library.sqlite");
  const runner = createRunner();
  try {
    return await work(library, edits, request, () =>
      openWindow(library, { ensembleRunner: runner, prefix: `w${Math.random()}` }),
    );
  } finally {
    await runner.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function work(
  library: string,
  edits: number,
  request: ProofRequest,
  open: () => Window,
): Promise<Soaked> {
  const random = seeded(request.seed);
  const counts: Record<string, number> = {};
  const wrong: string[] = [];
  const stretches: Stretch[] = [];
  const did = (what: string) => {
    counts[what] = (counts[what] ?? 0) + 1;
  };
  let window = open();
  const made = await window.call("scenario.create", { name: "长跑" });
  const { id } = made.document;
  const other = (await window.call("scenario.create", { name: "对照" })).document.id;
  let current: OpenScenario = made;
  const at = () => ({ id, revision: current.revision });
  const reopen = async () => {
    window.close();
    window = open();
    did("reopened");
    const again = await window.call("scenario.open", { id });
    if (!sameJson(again.document, current.document)) wrong.push("the document after reopening");
    current = again;
  };

  for (let count = 1; count <= edits; count++) {
    const label = { id: "override.set", values: { unit: "安宁市" } };
    current = await window.call("scenario.edit", { ...at(), label, patches: someEdit(random, count) });
    did("edits");
    if (random() < 0.15 && current.position.undo !== null) {
      current = await window.call("scenario.undo", at());
      did("undo");
      if (random() < 0.7) {
        current = await window.call("scenario.redo", at());
        did("redo");
      }
    }
    if (count % 5 === 0) {
      await window.call("run.project", { id, unit: codes[count % codes.length]! });
      did("projections");
    }
    if (count % 100 === 0) {
      await window.call("ensemble.run", { run: `r${count}`, id, draws: 100 });
      did("ensembles");
      await window.call("compare.difference", { ids: [null, other, id] });
      did("comparisons");
      await window.call("answers.take", { id, unit: codes[count % codes.length]! });
      did("answers");
    }
    if (count % Math.ceil(edits / 10) === 0) {
      await throughFile(window, id, wrong);
      did("files");
      await reopen();
      window.close();
      const { rss } = process.memoryUsage();
      stretches.push({
        edits: count,
        size: statSync(library).size,
        heap: heapInUse(),
        resident: rss / 2 ** 20,
      });
      window = open();
      request.say(`${count} / ${edits}`);
    }
  }

  if (!sameJson(window.store.replay(id), current.document)) wrong.push("the replay of all steps");
  const results = await window.call("run.full", { id });
  const fresh = runFull(embeddedDatasets().get("yunnan-2023"), structuredClone(current.document));
  if (!sameJson(JSON.parse(JSON.stringify(results)), JSON.parse(JSON.stringify(fresh)))) {
    wrong.push("the results against a fresh computation");
  }
  if (window.unexpected.length > 0) wrong.push(`unexpected: ${String(window.unexpected[0])}`);
  window.close();
  return { edits, counts, stretches, wrong };
}

/** Out as a file and into an empty library: the same document and the same results. */
async function throughFile(window: Window, id: string, wrong: string[]): Promise<void> {
  const { content, name } = await window.call("file.export", { id });
  const elsewhere = openWindow(":memory:");
  try {
    const taken = await elsewhere.call("file.import", { name, content });
    if (taken.kind !== "opened" || taken.verification.outcome !== "same") wrong.push("the file's results");
    else {
      const [here, there] = [window.store.read(id), elsewhere.store.read(taken.scenario.id)];
      if (!sameJson(here.document, there.document)) wrong.push("the file's document");
    }
  } finally {
    elsewhere.close();
  }
}
