import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openStore } from "../../electron/store/open-store.ts";
import { FaultError } from "../../shared/contract/fault.ts";
import type { OpenScenario } from "../../shared/contract/scenario-area.ts";
import type { EditPatch } from "../../shared/history/schema.ts";
import { at, editIn, faultOf, folder, open, options, scenario, setRate } from "./fixtures.ts";

const rateIn = ({ document }: OpenScenario) => document.overrides.o1?.path;

describe("undo and redo", () => {
  it("go back and forth over whole steps, each raising the revision", () => {
    const store = open();
    store.create(scenario("s"), at);
    editIn(store, "s", 1, setRate(0.08), "first");
    editIn(store, "s", 2, setRate(0.09), "second");
    const undone = store.undo("s", 3, at);
    expect(rateIn(undone)).toBe(0.08);
    expect(undone).toMatchObject({
      revision: 4,
      position: { undo: { id: "first" }, redo: { id: "second" } },
    });
    const start = store.undo("s", 4, at);
    expect(rateIn(start)).toBe(0.07);
    expect(start.position).toMatchObject({ undo: null, redo: { id: "first" } });
    expect(rateIn(store.redo("s", 5, at))).toBe(0.08);
    expect(rateIn(store.redo("s", 6, at))).toBe(0.09);
  });

  it("say when there is nothing left", () => {
    const store = open();
    store.create(scenario("s"), at);
    expect(faultOf(() => store.undo("s", 1, at))).toBe("nothing-to-undo");
    expect(faultOf(() => store.redo("s", 1, at))).toBe("nothing-to-redo");
    expect(store.revision("s")).toBe(1);
  });

  it("an edit after an undo opens a branch and loses no step", () => {
    const store = open();
    store.create(scenario("s"), at);
    editIn(store, "s", 1, setRate(0.08), "left");
    store.undo("s", 2, at);
    const right = editIn(store, "s", 3, setRate(0.1), "right");
    expect(right.position).toMatchObject({ undo: { id: "right" }, redo: null });
    const { steps, head } = store.history("s");
    expect(steps.map(({ label, parent }) => [label.id, parent])).toEqual([
      ["left", null],
      ["right", null],
    ]);
    expect(head).toBe(steps[1]?.id);
  });

  it("redo follows the branch last stood on", () => {
    const store = open();
    store.create(scenario("s"), at);
    editIn(store, "s", 1, setRate(0.08), "left");
    store.undo("s", 2, at);
    editIn(store, "s", 3, setRate(0.1), "right");
    editIn(store, "s", 4, setRate(0.11), "right, further");
    store.undo("s", 5, at);
    const start = store.undo("s", 6, at);
    expect(start.position.redo?.id).toBe("right");
    store.redo("s", 7, at);
    expect(rateIn(store.redo("s", 8, at))).toBe(0.11);
  });

  it("survive a restart", () => {
    const path = join(folder(), "library.sqlite");
    const before = openStore(path, options);
    before.create(scenario("s"), at);
    editIn(before, "s", 1, setRate(0.08), "first");
    before.undo("s", 2, at);
    before.close();
    const after = open(path);
    expect(after.read("s").position).toMatchObject({ undo: null, redo: { id: "first" } });
    expect(rateIn(after.redo("s", 3, at))).toBe(0.08);
    expect(rateIn(after.undo("s", 4, at))).toBe(0.07);
  });

  it("write down who did a step and when", () => {
    const store = open();
    store.create(scenario("s"), at);
    editIn(store, "s", 1, setRate(0.08));
    expect(store.history("s").steps[0]).toMatchObject({ author: "张三", at });
  });
});

type Action = { kind: "edit"; patches: EditPatch[] } | { kind: "undo" } | { kind: "redo" };

const id = fc.constantFrom("o1", "o2", "o3", "o4");
const rate = fc.constantFrom(0.01, 0.02, 0.03);
const override = fc.record({
  scope: fc.constantFrom({ kind: "unit", code: "530181" }, { kind: "province" }),
  assumption: fc.constantFrom("growth", "deflator.primary", "investmentRatio"),
  path: fc.oneof(rate, fc.dictionary(fc.constantFrom("2024", "2027", "2030"), rate, { minKeys: 1 })),
});
const patch: fc.Arbitrary<EditPatch> = fc.oneof(
  fc.tuple(id, override).map(([key, value]) => ({ op: "add" as const, path: ["overrides", key], value })),
  fc.record({ op: fc.constant("remove" as const), path: id.map((key) => ["overrides", key]) }),
  fc.record({
    op: fc.constant("replace" as const),
    path: fc.constant<EditPatch["path"]>(["name"]),
    value: fc.constantFrom("甲", "乙"),
  }),
  fc.record({
    op: fc.constant("replace" as const),
    path: fc.constant<EditPatch["path"]>(["policyTypes"]),
    value: fc.dictionary(
      fc.constantFrom("530181", "532504"),
      fc.array(fc.constantFrom("industry", "agriculture", "border-port"), { maxLength: 4 }),
    ),
  }),
  fc.record({
    op: fc.constant("remove" as const),
    path: fc.constant<EditPatch["path"]>(["policyTypes", "530181", 0]),
  }),
);
const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("edit" as const),
      patches: fc.array(patch, { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ kind: "undo" as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: "redo" as const }) },
);

describe("any sequence of edits, undos and redos", () => {
  it("keeps the document equal to the replay of its steps, and takes each step back exactly", () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
        const store = openStore(":memory:", options);
        try {
          let current = store.create(scenario("s"), at);
          /** The document at each step, as first seen. */
          const seen = new Map([[null as number | null, current.document]]);
          for (const next of actions) {
            const before = current;
            current = act(store, before, next);
            const { head } = store.history("s");
            expect(current.document).toStrictEqual(seen.get(head) ?? current.document);
            seen.set(head, current.document);
            expect(store.read("s")).toStrictEqual(current);
            expect(store.replay("s")).toStrictEqual(current.document);
            const moved = JSON.stringify(before.document) !== JSON.stringify(current.document);
            expect(current.revision - before.revision >= (moved ? 1 : 0)).toBe(true);
          }
        } finally {
          store.close();
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** The scenario afterwards; one the store refuses to move is as it was. */
function act(store: ReturnType<typeof openStore>, before: OpenScenario, next: Action): OpenScenario {
  try {
    if (next.kind === "edit") return editIn(store, "s", before.revision, next.patches);
    return store[next.kind]("s", before.revision, at);
  } catch (error) {
    if (!(error instanceof FaultError) && !(error instanceof Error && error.message === "missing-target"))
      throw error;
    expect(store.read("s")).toStrictEqual(before);
    return before;
  }
}
