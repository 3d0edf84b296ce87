/**
 * The open scenario: edits show at once, go to the store one after another, and are
 * taken back and kept aside when the store refuses them. A drag is one edit.
 */
import { applyPatches, enablePatches, type Patch, produceWithPatches } from "immer";
import type { Fault } from "../../shared/contract/fault.ts";
import type { OpenScenario } from "../../shared/contract/scenario-area.ts";
import { sameJson } from "../../shared/history/json.ts";
import type { EditPatch, StepLabel } from "../../shared/history/schema.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import { type Door, faultOf } from "./door.ts";

enablePatches();

export type Recipe = (draft: Scenario) => void;

/** An edit the store did not take; it can be applied again or given up. */
export interface RefusedEdit {
  readonly key: number;
  readonly label: StepLabel;
  readonly patches: readonly EditPatch[];
  readonly fault: Fault;
}

export interface DocumentSnapshot {
  /** As the store last confirmed it. */
  readonly stored: OpenScenario;
  /** With what is not confirmed yet laid over it. */
  readonly document: Scenario;
  /** The patches from `stored.document` to `document`. */
  readonly unsaved: readonly EditPatch[];
  /** Calls not answered yet. */
  readonly waiting: number;
  readonly dragging: boolean;
  readonly refused: readonly RefusedEdit[];
}

export interface SessionEnds {
  changed(snapshot: DocumentSnapshot): void;
  /** A call failed; the edits it took with it are in the snapshot's `refused`. */
  failed(fault: Fault, command: Command["kind"] | "reload"): void;
  /** Another window changed the scenario, and it was read again. */
  reloaded(): void;
}

/** A change the store works out by itself: given the id and revision it stands on; null: it changed nothing. */
export type Work = (at: { readonly id: string; readonly revision: number }) => Promise<OpenScenario | null>;

export type Command =
  | { readonly kind: "edit"; readonly label: StepLabel; readonly patches: readonly EditPatch[] }
  | { readonly kind: "undo" }
  | { readonly kind: "redo" }
  | { readonly kind: "rename"; readonly name: string }
  | { readonly kind: "change"; readonly work: Work; done(fault: Fault | null): void };

export interface DocumentSession {
  edit(label: StepLabel, recipe: Recipe): void;
  /** Shows `recipe` laid over the document before the drag; each call replaces the one before. */
  drag(label: StepLabel, recipe: Recipe): void;
  /** Makes the drag one edit; nothing if nothing is being dragged. */
  endDrag(): void;
  undo(): void;
  redo(): void;
  rename(name: string): void;
  /** Takes its turn after what is under way; resolves with the fault, or null when it is done. */
  change(work: Work): Promise<Fault | null>;
  applyAgain(key: number): void;
  giveUp(key: number): void;
  /** Told by an event that the store stands at `revision`. */
  movedOn(revision: number): void;
  /** Resolves when every call is answered. */
  settled(): Promise<void>;
  snapshot(): DocumentSnapshot;
}

export function createDocumentSession(door: Door, opened: OpenScenario, ends: SessionEnds): DocumentSession {
  const { id } = opened.document;
  let stored = opened;
  let queue: Command[] = [];
  /** `stored.document` with the queue laid over it. */
  let base = opened.document;
  let drag: { label: StepLabel; recipe: Recipe; patches: readonly EditPatch[] } | null = null;
  let document = base;
  let refused: RefusedEdit[] = [];
  let nextKey = 1;
  let wanted = opened.revision;
  let pumping: Promise<void> | null = null;

  const editsIn = (commands: readonly Command[]) =>
    commands.flatMap((command) => (command.kind === "edit" ? [command] : []));

  function snapshot(): DocumentSnapshot {
    return {
      stored,
      document,
      unsaved: [...editsIn(queue).flatMap((edit) => edit.patches), ...(drag?.patches ?? [])],
      waiting: queue.length,
      dragging: drag !== null,
      refused,
    };
  }

  /** Lays the queue and the drag over the stored document anew. */
  function rebase(): void {
    const laid = lay(
      stored.document,
      editsIn(queue).flatMap((edit) => edit.patches),
    );
    base = sameJson(laid, base) ? base : laid;
    if (drag === null) document = sameJson(base, document) ? document : base;
    else {
      const [next, patches] = produceWithPatches(base, drag.recipe);
      drag = { ...drag, patches: patches as EditPatch[] };
      document = next;
    }
    ends.changed(snapshot());
  }

  function push(command: Command): void {
    queue = [...queue, command];
    rebase();
    pumping ??= pump();
  }

  async function pump(): Promise<void> {
    for (let command = queue[0]; command !== undefined; command = queue[0]) {
      try {
        stored = (await call(command)) ?? stored;
        wanted = Math.max(wanted, stored.revision);
        queue = queue.slice(1);
        rebase();
        if (command.kind === "change") command.done(null);
      } catch (error) {
        await refuse(faultOf(error), command);
      }
    }
    if (wanted > stored.revision) {
      const fault = await reload();
      if (fault === null) ends.reloaded();
      else ends.failed(fault, "reload");
    }
    pumping = null;
    ends.changed(snapshot());
    if (queue.length > 0) pumping = pump();
  }

  function call(command: Command): Promise<OpenScenario | null> {
    const at = { id, revision: stored.revision };
    switch (command.kind) {
      case "edit":
        return door.send("scenario.edit", { ...at, label: command.label, patches: [...command.patches] });
      case "rename":
        return door.send("scenario.rename", { ...at, name: command.name });
      case "undo":
        return door.send("scenario.undo", at);
      case "redo":
        return door.send("scenario.redo", at);
      case "change":
        return command.work(at);
    }
  }

  /** What was refused and all that stood on it is taken back and kept aside. */
  async function refuse(fault: Fault, command: Command): Promise<void> {
    const dropped = queue;
    const taken = editsIn(dropped);
    queue = [];
    refused = [...refused, ...taken.map(({ label, patches }) => ({ key: nextKey++, label, patches, fault }))];
    if ((await reload()) !== null) rebase();
    for (const each of dropped) if (each.kind === "change") each.done(fault);
    if (command.kind !== "change") ends.failed(fault, command.kind);
  }

  /** Reads the scenario again; on a fault the last confirmed document stays. */
  async function reload(): Promise<Fault | null> {
    try {
      stored = await door.send("scenario.open", { id });
      wanted = stored.revision;
      rebase();
      return null;
    } catch (error) {
      wanted = stored.revision;
      return faultOf(error);
    }
  }

  function endDrag(): void {
    const ended = drag;
    drag = null;
    if (ended === null) return;
    if (ended.patches.length > 0) push({ kind: "edit", label: ended.label, patches: ended.patches });
    else rebase();
  }

  return {
    edit(label, recipe) {
      endDrag();
      const [, patches] = produceWithPatches(base, recipe);
      if (patches.length > 0) push({ kind: "edit", label, patches: patches as EditPatch[] });
    },
    drag(label, recipe) {
      drag = { label, recipe, patches: [] };
      const [next, patches] = produceWithPatches(base, recipe);
      drag = { label, recipe, patches: patches as EditPatch[] };
      document = next;
      ends.changed(snapshot());
    },
    endDrag,
    undo() {
      endDrag();
      push({ kind: "undo" });
    },
    redo() {
      endDrag();
      push({ kind: "redo" });
    },
    rename(name) {
      endDrag();
      push({ kind: "rename", name });
    },
    change(work) {
      endDrag();
      return new Promise((done) => push({ kind: "change", work, done }));
    },
    applyAgain(key) {
      endDrag();
      const edit = refused.find((each) => each.key === key);
      if (edit === undefined) return;
      refused = refused.filter((each) => each.key !== key);
      push({ kind: "edit", label: edit.label, patches: edit.patches });
    },
    giveUp(key) {
      refused = refused.filter((each) => each.key !== key);
      ends.changed(snapshot());
    },
    movedOn(revision) {
      wanted = Math.max(wanted, revision);
      if (wanted > stored.revision) pumping ??= pump();
    },
    async settled() {
      while (pumping !== null) await pumping;
    },
    snapshot,
  };
}

/** Patches that no longer find their place are left to the store to refuse. */
function lay(document: Scenario, patches: readonly EditPatch[]): Scenario {
  return patches.reduce((each, patch) => {
    try {
      return applyPatches(each, [patch as Patch]);
    } catch {
      return each;
    }
  }, document);
}
