/** Going to any point of a scenario's history, and naming points of it. */
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openStore } from "../../electron/store/open-store.ts";
import type { Store } from "../../electron/store/store.ts";
import { cases } from "../fuzz/cases.ts";
import { at, editIn, faultOf, folder, open, options, scenario, setRate } from "./fixtures.ts";

const rateOf = (store: Store) => store.read("s").document.overrides.o1?.path;
const revision = (store: Store) => store.revision("s");
const edit = (store: Store, rate: number) => editIn(store, "s", revision(store), setRate(rate), String(rate));
const goTo = (store: Store, step: number | null) => store.goTo("s", revision(store), step, at);
const stepOf = (store: Store, label: string) =>
  store.history("s").steps.find((step) => step.label.id === label)?.id ?? Number.NaN;

/** 0.07 at first; 0.1 with 0.11 on it, and 0.2 with 0.21 on it beside. */
function branched(path?: string): Store {
  const store = open(path);
  store.create(scenario("s"), at);
  edit(store, 0.1);
  edit(store, 0.11);
  goTo(store, null);
  edit(store, 0.2);
  edit(store, 0.21);
  return store;
}

describe("going to a step", () => {
  it("across branches brings its document, and loses nothing", () => {
    const store = branched();
    const before = store.history("s").steps;
    for (const label of [0.11, 0.2, 0.1, 0.21, 0.11]) {
      goTo(store, stepOf(store, String(label)));
      expect(rateOf(store)).toBe(label);
      expect(store.replay("s")).toEqual(store.read("s").document);
    }
    goTo(store, null);
    expect(rateOf(store)).toBe(0.07);
    expect(store.history("s").steps).toEqual(before);
  });

  it("makes redo lead back along the way taken", () => {
    const store = branched();
    goTo(store, stepOf(store, "0.11"));
    goTo(store, null);
    expect(store.history("s").tip).toBe(stepOf(store, "0.11"));
    store.redo("s", revision(store), at);
    expect(rateOf(store)).toBe(0.1);
    goTo(store, stepOf(store, "0.2"));
    expect(store.history("s").tip).toBe(stepOf(store, "0.21"));
    goTo(store, null);
    store.redo("s", revision(store), at);
    expect(rateOf(store)).toBe(0.2);
  });

  it("where the document stands changes nothing", () => {
    const store = branched();
    const before = store.read("s");
    expect(goTo(store, stepOf(store, "0.21"))).toEqual(before);
  });

  it("of another scenario, of none, on an older state or in the trash is refused", () => {
    const store = branched();
    store.create(scenario("other"), at);
    const own = stepOf(store, "0.1");
    expect(faultOf(() => store.goTo("other", 1, own, at))).toBe("not-found");
    expect(faultOf(() => goTo(store, 999))).toBe("not-found");
    expect(faultOf(() => store.goTo("s", 1, own, at))).toBe("revision-conflict");
    store.trash("s", at);
    expect(faultOf(() => goTo(store, own))).toBe("refused-edit");
  });

  it("from anywhere to anywhere gives the document that stood there", () => {
    const move = fc.oneof(
      fc.record({ edit: fc.integer({ min: 1, max: 40 }) }),
      fc.record({ to: fc.nat(1000) }),
      fc.constant({ undo: true }),
      fc.constant({ redo: true }),
    );
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
        const store = openStore(":memory:", options);
        const { document } = store.create(scenario("s"), at);
        const stood = new Map<number | null, unknown>([[null, document]]);
        for (const each of moves) {
          const { head, steps } = store.history("s");
          const { position } = store.read("s");
          if ("edit" in each) edit(store, each.edit / 100);
          else if ("to" in each)
            goTo(store, [null, ...steps.map(({ id }) => id)][each.to % (steps.length + 1)]!);
          else if ("undo" in each && position.undo !== null) store.undo("s", revision(store), at);
          else if ("redo" in each && position.redo !== null) store.redo("s", revision(store), at);
          const now = store.history("s");
          const known = stood.get(now.head);
          if (known === undefined) stood.set(now.head, store.read("s").document);
          else expect(store.read("s").document).toEqual(known);
          expect(head === null || now.steps.some(({ id }) => id === head)).toBe(true);
        }
        store.close();
      }),
      cases(60),
    );
  });
});

describe("a named point", () => {
  it("is listed in the order of the history, gets another name, loses it, and survives a restart", () => {
    const path = join(folder(), "library.sqlite");
    const store = branched(path);
    const [first, last] = [stepOf(store, "0.1"), stepOf(store, "0.21")];
    const named = (step: number | null, name: string) => ({ step, name, author: "张三", at });
    store.setCheckpoint("s", named(last, "送审稿"));
    store.setCheckpoint("s", named(first, "初稿"));
    store.setCheckpoint("s", named(null, "起点"));
    expect(store.setCheckpoint("s", named(first, "一稿")).map(({ name }) => name)).toEqual([
      "起点",
      "一稿",
      "送审稿",
    ]);
    expect(store.removeCheckpoint("s", null).map(({ step }) => step)).toEqual([first, last]);
    store.close();
    expect(open(path).history("s").checkpoints).toEqual([named(first, "一稿"), named(last, "送审稿")]);
  });

  it("must be a step of the scenario", () => {
    const store = branched();
    store.create(scenario("other"), at);
    const point = { step: stepOf(store, "0.1"), name: "x", author: null, at };
    expect(faultOf(() => store.setCheckpoint("other", point))).toBe("not-found");
    expect(faultOf(() => store.setCheckpoint("none", { ...point, step: null }))).toBe("not-found");
  });
});

it("a history is read on from where it was read to", () => {
  const store = branched();
  const { steps } = store.history("s");
  expect(store.history("s", steps[1]!.id).steps).toEqual(steps.slice(2));
});
