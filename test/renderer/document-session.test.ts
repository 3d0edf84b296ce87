import { describe, expect, test } from "vitest";
import { createDocumentSession, type DocumentSnapshot } from "../../renderer/state/document-session.ts";
import { type Fault, FaultError } from "../../shared/contract/fault.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import { setOverride } from "../../shared/scenario/set-override.ts";
import { fakeDoor, openScenario, settle } from "./fake-door.ts";

const label = (id: string) => ({ id, values: {} });
const growth = (code: string, rate: number) => (draft: Scenario) =>
  setOverride(draft, { kind: "unit", code }, "growth", rate);
const rateOf = (document: Scenario, code: string) => document.overrides[`unit:${code}:growth`]?.path;

function started() {
  const door = fakeDoor();
  const faults: Fault["code"][] = [];
  const snapshots: DocumentSnapshot[] = [];
  let reloads = 0;
  const session = createDocumentSession(door, door.stored, {
    changed: (snapshot) => snapshots.push(snapshot),
    failed: (fault) => faults.push(fault.code),
    reloaded: () => {
      reloads += 1;
    },
  });
  return { door, session, faults, snapshots, reloads: () => reloads };
}

/** Another window's edit, as the store has it afterwards. */
function editedElsewhere(door: ReturnType<typeof fakeDoor>, code: string, rate: number): void {
  const document = structuredClone(door.stored.document);
  growth(code, rate)(document);
  door.stored = { ...door.stored, document, revision: door.stored.revision + 1 };
}

describe("edits", () => {
  test("show at once and go out in order, each with the revision the one before it made", async () => {
    const { door, session } = started();
    door.hold("scenario.edit");
    session.edit(label("first"), growth("a", 0.05));
    session.edit(label("second"), growth("b", 0.06));
    expect(rateOf(session.snapshot().document, "a")).toBe(0.05);
    expect(rateOf(session.snapshot().document, "b")).toBe(0.06);
    expect(session.snapshot().waiting).toBe(2);
    door.release("scenario.edit");
    await settle();
    expect(session.snapshot().waiting).toBe(1);
    expect(rateOf(session.snapshot().document, "b")).toBe(0.06);
    door.release("scenario.edit");
    await session.settled();
    const edits = door.calls.filter(({ method }) => method === "scenario.edit");
    expect(edits.map(({ input }) => input.revision)).toEqual([1, 2]);
    expect(door.labels()).toEqual(["first", "second"]);
    expect(session.snapshot().stored.document).toEqual(session.snapshot().document);
    expect(session.snapshot().unsaved).toEqual([]);
  });

  test("what the store confirms unchanged keeps its identity, so nothing is drawn again", async () => {
    const { session } = started();
    session.edit(label("edit"), growth("a", 0.05));
    const { document } = session.snapshot();
    await session.settled();
    expect(session.snapshot().document).toBe(document);
  });

  test("an edit that changes nothing is no step", async () => {
    const { door, session } = started();
    session.edit(label("nothing"), () => undefined);
    await session.settled();
    expect(door.calls).toEqual([]);
  });

  test.each(["store-full", "store-locked", "unreachable", "refused-edit"] as const)(
    "refused with %s: the document rolls back, and the edits are kept aside",
    async (code) => {
      const { door, session, faults } = started();
      door.failNext("scenario.edit", code);
      session.edit(label("first"), growth("a", 0.05));
      session.edit(label("second"), growth("b", 0.06));
      await session.settled();
      const { document, refused } = session.snapshot();
      expect(document.overrides).toEqual({});
      expect(refused.map(({ label: { id }, fault }) => [id, fault.code])).toEqual([
        ["first", code],
        ["second", code],
      ]);
      expect(faults).toEqual([code]);
    },
  );

  test("rolls back to the last confirmed document when the store cannot be read either", async () => {
    const { door, session } = started();
    session.edit(label("kept"), growth("a", 0.05));
    await session.settled();
    door.failNext("scenario.edit", "unreachable");
    door.failNext("scenario.open", "unreachable");
    session.edit(label("lost"), growth("a", 0.09));
    await session.settled();
    expect(rateOf(session.snapshot().document, "a")).toBe(0.05);
    expect(session.snapshot().refused).toHaveLength(1);
  });

  test("a conflict reloads the document, and the refused edit can be applied on it", async () => {
    const { door, session, faults } = started();
    editedElsewhere(door, "b", 0.07);
    session.edit(label("mine"), growth("a", 0.05));
    await session.settled();
    expect(faults).toEqual(["revision-conflict"]);
    expect(rateOf(session.snapshot().document, "b")).toBe(0.07);
    expect(rateOf(session.snapshot().document, "a")).toBeUndefined();
    const [refused] = session.snapshot().refused;
    session.applyAgain(refused?.key ?? 0);
    await session.settled();
    expect(rateOf(door.stored.document, "a")).toBe(0.05);
    expect(rateOf(door.stored.document, "b")).toBe(0.07);
    expect(session.snapshot().refused).toEqual([]);
  });

  test("a refused edit can be given up", async () => {
    const { door, session } = started();
    door.failNext("scenario.edit", "store-full");
    session.edit(label("edit"), growth("a", 0.05));
    await session.settled();
    session.giveUp(session.snapshot().refused[0]?.key ?? 0);
    expect(session.snapshot().refused).toEqual([]);
  });
});

describe("a drag", () => {
  test("shows every move and becomes one edit with its last", async () => {
    const { door, session } = started();
    for (let move = 1; move <= 50; move++) {
      session.drag(label("drag"), growth("a", move / 1000));
      expect(rateOf(session.snapshot().document, "a")).toBe(move / 1000);
      expect(session.snapshot().unsaved).toHaveLength(1);
    }
    expect(door.calls).toEqual([]);
    session.endDrag();
    await session.settled();
    expect(door.labels()).toEqual(["drag"]);
    expect(rateOf(door.stored.document, "a")).toBe(0.05);
  });

  test("that ends where it began is no edit", async () => {
    const { door, session } = started();
    session.edit(label("set"), growth("a", 0.05));
    await session.settled();
    session.drag(label("drag"), growth("a", 0.08));
    session.drag(label("drag"), growth("a", 0.05));
    session.endDrag();
    await session.settled();
    expect(door.labels()).toEqual(["set"]);
  });

  test("goes before whatever comes after it", async () => {
    const { door, session } = started();
    session.drag(label("drag"), growth("a", 0.08));
    session.edit(label("typed"), growth("b", 0.03));
    await session.settled();
    expect(door.labels()).toEqual(["drag", "typed"]);
  });

  test("survives another window's edit under it", async () => {
    const { door, session, reloads } = started();
    session.drag(label("drag"), growth("a", 0.08));
    editedElsewhere(door, "b", 0.07);
    session.movedOn(door.stored.revision);
    await session.settled();
    expect(reloads()).toBe(1);
    expect(rateOf(session.snapshot().document, "a")).toBe(0.08);
    expect(rateOf(session.snapshot().document, "b")).toBe(0.07);
    session.endDrag();
    await session.settled();
    expect(rateOf(door.stored.document, "a")).toBe(0.08);
  });
});

describe("told that the store moved on", () => {
  test("reads again when another window did it", async () => {
    const { door, session, reloads } = started();
    editedElsewhere(door, "b", 0.07);
    session.movedOn(door.stored.revision);
    await session.settled();
    expect(rateOf(session.snapshot().document, "b")).toBe(0.07);
    expect(reloads()).toBe(1);
  });

  test("does not when it was its own edit, whether told before or after the reply", async () => {
    const { door, session, reloads } = started();
    door.hold("scenario.edit");
    session.edit(label("mine"), growth("a", 0.05));
    session.movedOn(openScenario().revision + 1);
    door.release("scenario.edit");
    await session.settled();
    session.movedOn(door.stored.revision);
    await session.settled();
    expect(reloads()).toBe(0);
    expect(door.calls.filter(({ method }) => method === "scenario.open")).toEqual([]);
  });
});

describe("a change that the store works out", () => {
  test("takes its turn after the edits before it, and is no other window's doing", async () => {
    const { door, session, reloads } = started();
    session.edit(label("mine"), growth("a", 0.05));
    const fault = await session.change(async ({ revision }) => {
      expect(revision).toBe(door.stored.revision);
      editedElsewhere(door, "b", 0.07);
      session.movedOn(door.stored.revision);
      return door.stored;
    });
    await session.settled();
    expect(fault).toBeNull();
    expect(session.snapshot().document).toEqual(door.stored.document);
    expect(reloads()).toBe(0);
  });

  test("that fails tells who asked, and so does one that waits behind a refused edit", async () => {
    const { door, session, faults } = started();
    const failing = session.change(() => Promise.reject(new FaultError("not-found")));
    expect((await failing)?.code).toBe("not-found");
    expect(faults).toEqual([]);
    door.failNext("scenario.edit", "store-full");
    session.edit(label("mine"), growth("a", 0.05));
    const waiting = session.change(() => Promise.reject(new Error("never reached")));
    expect((await waiting)?.code).toBe("store-full");
    expect(faults).toEqual(["store-full"]);
  });
});
