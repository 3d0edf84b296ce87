/** Files of scenarios: coming in one after another, checked, merged; going out; and one scenario laid onto another. */
import { createStore } from "zustand/vanilla";
import type { EnsembleResult } from "../../shared/result/ensemble.ts";
import type { Side } from "../../shared/scenario/merge-values.ts";
import { type StackPart, stackParts } from "../../shared/scenario/stack-scenario.ts";
import type { Language } from "../../shared/words/language.ts";
import { saveFile } from "../charts/export/save-file.ts";
import { blobOf } from "../client/base64.ts";
import { readFile } from "../client/read-file.ts";
import { type Door, faultOf } from "./door.ts";
import type { GivenFile, Merging, Stacking, Stage } from "./exchange-stage.ts";
import { isDataset, isTable } from "./file-kinds.ts";
import type { Workbench } from "./workbench.ts";

export interface ExchangeState {
  /** Null: nothing is under way. */
  readonly stage: Stage | null;
  /** Files that come after the one before the planner. */
  readonly waiting: readonly (File | GivenFile)[];
}

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export type Exchange = ReturnType<typeof createExchange>;

/**
 * `openTable` takes the tables among the files that are handed over; workbooks are written in `language`;
 * `drawnOf` is what an ensemble says of a scenario as it stands, null where it says nothing.
 */
export function createExchange(
  door: Door,
  workbench: Workbench,
  openTable: (table: File | GivenFile) => Promise<void>,
  language: () => Language,
  drawnOf: (id: string) => EnsembleResult | null = () => null,
) {
  const store = createStore<ExchangeState>()(() => ({ stage: null, waiting: [] }));
  const { getState, setState } = store;
  const show = (stage: Stage | null) => setState({ stage });

  function next(): void {
    const [file, ...waiting] = getState().waiting;
    setState({ stage: null, waiting });
    if (file !== undefined) void take(file);
  }

  async function take(file: File | GivenFile): Promise<void> {
    if (isTable(file.name)) {
      next();
      return openTable(file);
    }
    show({ kind: "reading", name: file.name });
    try {
      const given = file instanceof File ? await readFile(file) : file;
      if (isDataset(given)) await keepDataset(given);
      else await bring(given, "ask");
    } catch (error) {
      show({ kind: "failed", name: file.name, fault: faultOf(error) });
    }
  }

  async function bring(file: GivenFile, onExisting: "ask" | "copy" | "replace"): Promise<void> {
    await workbench.settled();
    const answer = await door.send("file.import", { ...file, encoding: "base64", onExisting });
    if (answer.kind === "impossible") return show({ ...answer, file });
    if (answer.kind === "opened") await workbench.open(answer.scenario.id);
    show({ ...answer, file });
    await workbench.refreshLibrary();
  }

  async function keepDataset(file: GivenFile): Promise<void> {
    const kept = await door.send("dataset.import", file);
    await workbench.refreshLibrary();
    show({ kind: "dataset", kept });
  }

  async function again(onExisting: "copy" | "replace"): Promise<void> {
    const { stage } = getState();
    if (stage === null || !("file" in stage) || stage.file === null) return;
    try {
      await bring(stage.file, onExisting);
    } catch (error) {
      show({ kind: "failed", name: stage.file.name, fault: faultOf(error) });
    }
  }

  /** Works the preview out for what is chosen now; an answer to an older choice is dropped. */
  async function ask(deciding: Merging | Stacking): Promise<void> {
    show({ ...deciding, asking: true });
    const isLatest = () => {
      const { stage } = getState();
      return stage?.kind === deciding.kind && stage.choices === deciding.choices && stage.asking;
    };
    try {
      await workbench.settled();
      if (deciding.kind === "merge") {
        const { id, choices, file } = deciding;
        const given = { ...file, encoding: "base64", id, choices: { ...choices } } as const;
        const preview = await door.send("file.mergePreview", given);
        if (!isLatest()) return;
        if (preview.kind === "impossible") show({ ...preview, file });
        else show({ ...deciding, preview, asking: false, fault: null });
      } else {
        const { id, choices, source, parts } = deciding;
        const wanted = { id, source: source.id, parts: [...parts], choices: { ...choices } };
        const preview = await door.send("compare.stackPreview", wanted);
        if (!isLatest()) return;
        if (preview.kind === "impossible") show({ ...preview, file: null });
        else show({ ...deciding, preview, asking: false, fault: null });
      }
    } catch (error) {
      if (isLatest()) show({ ...deciding, asking: false, fault: faultOf(error) });
    }
  }

  function deciding(): Merging | Stacking | null {
    const { stage } = getState();
    return stage?.kind === "merge" || stage?.kind === "stack" ? stage : null;
  }

  /** The change itself, as one step of the scenario on the screen. */
  async function commit(stage: Merging | Stacking): Promise<void> {
    let left = false;
    const fault = await workbench.change(async (at) => {
      const choices = { ...stage.choices };
      const answer =
        stage.kind === "merge"
          ? await door.send("file.merge", { ...at, ...stage.file, encoding: "base64", choices })
          : await door.send("compare.stack", {
              ...at,
              source: stage.source.id,
              parts: [...stage.parts],
              choices,
            });
      // The scenario has moved on meanwhile and there is more to decide.
      left = answer.kind === "open";
      return answer.kind === "merged" || answer.kind === "stacked" ? answer.scenario : null;
    });
    if (fault !== null) return show({ ...stage, fault });
    if (left) return ask(stage);
    next();
    await workbench.refreshLibrary();
  }

  return {
    store,
    /** Files picked, dropped or handed over by the system; one is before the planner at a time. */
    receive(files: readonly (File | GivenFile)[]): void {
      setState(({ waiting }) => ({ waiting: [...waiting, ...files] }));
      if (getState().stage === null) next();
    },
    /** Away from what is before the planner; nothing more is done with it. */
    close: next,
    copy: () => again("copy"),
    replace: () => again("replace"),

    /** From "the library has it already" to merging into it. */
    async merge(): Promise<void> {
      const { stage } = getState();
      if (stage?.kind !== "exists") return;
      const { file, existing } = stage;
      const { id, name } = existing;
      if (workbench.store.getState().scenario?.document.id !== id && !(await workbench.open(id))) return;
      const start = { id, name, choices: {}, preview: null, asking: true, fault: null };
      await ask({ kind: "merge", file, ...start });
    },
    /** Lays a scenario of the library onto the one on the screen. */
    async stack(source: Stacking["source"]): Promise<void> {
      const document = workbench.store.getState().scenario?.document;
      if (document === undefined) return;
      const { id, name } = document;
      const start = { id, name, choices: {}, preview: null, asking: true, fault: null };
      await ask({ kind: "stack", source, parts: stackParts, ...start });
    },
    choose(key: string, side: Side): void {
      const stage = deciding();
      if (stage !== null) void ask({ ...stage, choices: { ...stage.choices, [key]: side } });
    },
    chooseAll(side: Side): void {
      const stage = deciding();
      const keys = stage?.preview?.conflicts.map(({ key }) => key) ?? [];
      if (stage !== null) void ask({ ...stage, choices: Object.fromEntries(keys.map((key) => [key, side])) });
    },
    chooseParts(parts: readonly StackPart[]): void {
      const stage = deciding();
      if (stage?.kind === "stack" && parts.length > 0) void ask({ ...stage, parts });
    },
    async commit(): Promise<void> {
      const stage = deciding();
      if (stage !== null) await commit(stage);
    },

    /** The same as workbooks, with what an ensemble says where it is of the document as it stands. */
    async exportWorkbooks(ids: readonly string[]): Promise<void> {
      await workbench.settled();
      for (const id of ids) {
        const asked = { id, ensemble: drawnOf(id), language: language() };
        const { name, content } = await door.send("export.workbook", asked);
        saveFile(blobOf(content, workbookType), name);
      }
    },

    /** Rejects with the fault that kept a scenario from being written; those before it are out. */
    async exportAll(ids: readonly string[]): Promise<void> {
      await workbench.settled();
      for (const id of ids) {
        const { name, content } = await door.send("file.export", { id });
        saveFile(new Blob([content], { type: "application/json" }), name);
      }
    },
  };
}
