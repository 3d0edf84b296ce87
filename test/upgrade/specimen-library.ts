/** What a specimen of a library holds: a little of everything that its version could hold. */
import type { EditPatch } from "../../shared/history/schema.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import { bounds } from "../history/fixtures.ts";
import { smallDataset, smallScenario } from "../hosts/terminal/small-files.ts";

export type StoreModules = typeof import("../../electron/store/open-store.ts") &
  typeof import("../../electron/store/migrations/migrations.ts") &
  typeof import("../../shared/history/apply-edit.ts") &
  typeof import("../../shared/scenario/schema.ts") &
  typeof import("../../shared/dataset/schema.ts");

/** What a specimen held when it was written, as the code that wrote it read it. */
export interface Held {
  readonly scenarios: readonly {
    readonly id: string;
    readonly document: Scenario;
    readonly revision: number;
    readonly trashed: boolean;
    readonly head: number | null;
    readonly steps: readonly { id: number; parent: number | null; author: string | null; at: string }[];
    /** Absent: the version had none. */
    readonly shelf?: { readonly folder: string; readonly tags: readonly string[] };
    readonly checkpoints?: readonly { step: number | null; name: string }[];
  }[];
  readonly datasets: readonly string[];
}

const at = (minute: number) => new Date(Date.UTC(2026, 0, 5, 8, minute)).toISOString();

export function fillLibrary(modules: StoreModules, path: string): Held {
  const { openStore, applyEdit, scenarioSchema, datasetSchema } = modules;
  const store = openStore(path, { now: () => new Date(at(0)) });
  const scenario = (id: string, name: string, datasetId = "yunnan-2023") =>
    scenarioSchema.parse({
      ...smallScenario({ id, name, datasetId, horizon: 2030 }),
      overrides: { o1: { scope: { kind: "province" }, assumption: "growth", path: 0.05 } },
      groups: { g1: { name: "重点县", members: { 530181: true } } },
    });
  let minute = 0;
  const edit = (id: string, patches: EditPatch[]) =>
    store.change(id, store.read(id).revision, { author: "甲", at: at(++minute) }, (before) => {
      const outcome = applyEdit(before, patches, bounds);
      if (outcome.kind !== "changed") throw new Error(outcome.kind);
      return { ...outcome, label: { id: "override.set", values: { unit: "安宁市" } } };
    });
  const rate = (path: unknown): EditPatch[] => [
    { op: "replace", path: ["overrides", "o1", "path"], value: path },
  ];

  store.create(scenario("s1", "产业提速"), at(0));
  edit("s1", rate(0.06));
  edit("s1", rate({ near: 0.08, long: 0.05, until: 2027 }));
  store.undo("s1", store.read("s1").revision, at(++minute));
  edit("s1", [{ op: "remove", path: ["groups", "g1"] }]);
  edit("s1", [{ op: "replace", path: ["name"], value: "产业提速(二)" }]);
  store.undo("s1", store.read("s1").revision, at(++minute));
  store.create(scenario("s2", "旧稿"), at(++minute));
  edit("s2", rate(0.01));
  store.trash("s2", at(++minute));
  if ("keepDataset" in store) {
    const dataset = datasetSchema.parse(smallDataset());
    store.keepDataset({ id: "small", hash: "0".repeat(64), dataset }, at(++minute));
    store.create(scenario("s3", "外省方案", "small"), at(++minute));
  }
  const hasShelves = "shelve" in store;
  if (hasShelves) {
    store.shelve(["s1"], { folder: "十五五", addTags: ["送审", "工业"], removeTags: [] });
    store.setCheckpoint("s1", { step: 1, name: "送审稿", author: "乙", at: at(++minute) });
    store.setCheckpoint("s1", { step: null, name: "原稿", author: null, at: at(++minute) });
  }
  const held: Held = {
    scenarios: [...store.list(false), ...store.list(true)]
      .map((entry) => {
        const { id, folder, tags, trashedAt } = entry;
        const { document, revision } = store.read(id);
        const { steps, head, checkpoints } = store.history(id);
        return {
          id,
          document,
          revision,
          trashed: trashedAt !== null,
          head,
          steps: steps.map((step) => ({
            id: step.id,
            parent: step.parent,
            author: step.author,
            at: step.at,
          })),
          ...(hasShelves
            ? { shelf: { folder, tags }, checkpoints: checkpoints.map(({ step, name }) => ({ step, name })) }
            : {}),
        };
      })
      .toSorted((a, b) => a.id.localeCompare(b.id)),
    datasets: "keptDatasets" in store ? store.keptDatasets().map(({ id }) => id) : [],
  };
  store.close();
  return held;
}
