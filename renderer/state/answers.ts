/**
 * Questions that the screen keeps asking about the scenario: each is asked again when the
 * document has changed and rested, one at a time, and its answer belongs to the document it
 * was asked about.
 */
import { createStore } from "zustand/vanilla";
import type { MethodInput, MethodOutput } from "../../shared/contract/contract.ts";
import type { Fault } from "../../shared/contract/fault.ts";
import type { EditPatch } from "../../shared/history/schema.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import { type Door, faultOf } from "./door.ts";
import type { Workbench } from "./workbench.ts";

/** Methods that answer about a scenario as it stands on the screen. */
export type AnswerMethod =
  | "answers.take"
  | "answers.path"
  | "answers.attribute"
  | "answers.sensitivity"
  | "answers.goals"
  | "answers.measures"
  | "answers.tracking"
  | "answers.backtest";

/** What a question asks besides the document; `laid` are patches that only the question lays over it. */
export type Asked<M extends AnswerMethod> = Omit<MethodInput<M>, "id" | "draft"> & {
  readonly laid?: readonly EditPatch[];
};

export interface Answer<Value = unknown> {
  readonly value: Value | null;
  /** The document that `value` is about; null before the first answer. */
  readonly of: Scenario | null;
  /** Why the last question was not answered. */
  readonly fault: Fault | null;
  readonly asking: boolean;
}

export const noAnswer: Answer<never> = { value: null, of: null, fault: null, asking: false };

/** How long a document must stand before it is asked about. */
const restMs = 250;

interface Watch {
  readonly method: AnswerMethod;
  readonly asked: { readonly laid?: readonly EditPatch[] };
  watchers: number;
  /** The document last asked about, answered or not. */
  last: Scenario | null;
  busy: boolean;
}

/** What the history says does not change with the scenario. */
export function isAboutDataset(method: AnswerMethod): boolean {
  return method === "answers.backtest";
}

export type Answers = ReturnType<typeof createAnswers>;

export function answerKey(method: AnswerMethod, asked: object): string {
  return `${method} ${JSON.stringify(asked)}`;
}

export function createAnswers(door: Door, workbench: Pick<Workbench, "store">) {
  const store = createStore<Readonly<Record<string, Answer>>>()(() => ({}));
  const watches = new Map<string, Watch>();
  let timer: ReturnType<typeof setTimeout> | null = null;

  const scenario = () => workbench.store.getState().scenario;

  function note(key: string, part: Partial<Answer>): void {
    store.setState((all) => ({ [key]: { ...(all[key] ?? noAnswer), ...part } }));
  }

  function ask(key: string, watch: Watch): void {
    const snapshot = scenario();
    if (snapshot === null || watch.busy || watch.last === snapshot.document) return;
    if (isAboutDataset(watch.method) && watch.last !== null) return;
    void send(key, watch, snapshot.document, [...snapshot.unsaved]);
  }

  async function send(
    key: string,
    watch: Watch,
    document: Scenario,
    draft: readonly EditPatch[],
  ): Promise<void> {
    watch.busy = true;
    watch.last = document;
    note(key, { asking: true });
    try {
      const { laid = [], ...asked } = watch.asked;
      const input = { ...asked, id: document.id, draft: [...draft, ...laid] } as MethodInput<AnswerMethod>;
      const value = await door.send(watch.method, input);
      const isPast = scenario()?.document.datasetId !== document.datasetId;
      if (watches.get(key) === watch) {
        note(key, isPast ? noAnswer : { value, of: document, fault: null, asking: false });
      }
    } catch (error) {
      if (watches.get(key) === watch) note(key, { fault: faultOf(error), asking: false });
    }
    watch.busy = false;
    if (watches.get(key) === watch && scenario()?.document !== document) schedule();
  }

  function schedule(): void {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      timer = null;
      const snapshot = scenario();
      // A draft that is being stored is asked about once it is.
      if (snapshot === null || snapshot.dragging || snapshot.waiting > 0) return;
      for (const [key, watch] of watches) ask(key, watch);
    }, restMs);
  }

  const end = workbench.store.subscribe((state, before) => {
    const { scenario: now } = state;
    if (now === null || now === before.scenario) return;
    const since = before.scenario?.document.datasetId;
    // What was said of another dataset's units says nothing of this one's.
    if (since !== undefined && since !== now.document.datasetId) {
      store.setState((all) => Object.fromEntries(Object.keys(all).map((key) => [key, noAnswer])), true);
      for (const watch of watches.values()) watch.last = null;
    }
    const ended = before.scenario?.dragging || (before.scenario?.waiting ?? 0) > 0;
    if (now.document !== before.scenario?.document || ended) schedule();
  });

  return {
    store,
    /** Keeps asking until the returned call. The same question asked twice is one. */
    watch<M extends AnswerMethod>(method: M, asked: Asked<M>): () => void {
      const key = answerKey(method, asked);
      const watch = watches.get(key) ?? { method, asked, watchers: 0, last: null, busy: false };
      watch.watchers += 1;
      watches.set(key, watch);
      const snapshot = scenario();
      if (snapshot !== null && !snapshot.dragging && snapshot.waiting === 0) ask(key, watch);
      return () => {
        watch.watchers -= 1;
        if (watch.watchers > 0 || watches.get(key) !== watch) return;
        watches.delete(key);
        store.setState(
          (all) => Object.fromEntries(Object.entries(all).filter(([each]) => each !== key)),
          true,
        );
      };
    },
    /** Asks again although the document has not changed: after a failure. */
    again<M extends AnswerMethod>(method: M, asked: Asked<M>): void {
      const key = answerKey(method, asked);
      const watch = watches.get(key);
      if (watch === undefined) return;
      watch.last = null;
      ask(key, watch);
    },
    close(): void {
      if (timer !== null) clearTimeout(timer);
      end();
    },
  };
}

export type AnswerValue<M extends AnswerMethod> = MethodOutput<M>;
