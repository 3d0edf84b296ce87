/** A table on its way into a dataset: read, understood, tried out, kept. Nothing is kept before the end. */
import { createStore } from "zustand/vanilla";
import type { MethodInput, MethodOutput } from "../../shared/contract/contract.ts";
import type { Fault } from "../../shared/contract/fault.ts";
import type { ImportPreview } from "../../shared/contract/import-area.ts";
import type { CellAnswer, ColumnUse, RowAnswer } from "../../shared/import/schema.ts";
import { readFile } from "../client/read-file.ts";
import type { DataDesk } from "./data-desk.ts";
import { type Door, faultOf } from "./door.ts";
import type { GivenFile } from "./exchange-stage.ts";
import {
  askable,
  draftTroubles,
  firstDraft,
  type ImportDraft,
  mappingOf,
  type OpenedTable,
  type TitleOf,
} from "./import-draft.ts";
import { createRunLoop } from "./run-loop.ts";
import type { Workbench } from "./workbench.ts";

export interface Mapping extends ImportDraft {
  readonly kind: "mapping";
  readonly name: string;
  readonly opened: OpenedTable;
  /** Null before the first answer; of the draft on the screen when `answered` is `asked`. */
  readonly preview: ImportPreview | null;
  readonly asked: number;
  readonly answered: number;
  /** Why the last question or the import itself failed; what was chosen stays. */
  readonly fault: Fault | null;
  readonly keeping: boolean;
}

export type ImportStage =
  /** A file is to be chosen; `fault`: why the last one could not be read. */
  | { readonly kind: "choosing"; readonly fault: Fault | null }
  | { readonly kind: "reading"; readonly name: string }
  | Mapping
  | {
      readonly kind: "done";
      /** `known`: the figures were here already. */
      readonly as: "kept" | "known";
      readonly id: string;
      readonly title: string;
      readonly preview: ImportPreview | null;
    };

export interface ImportState {
  readonly stage: ImportStage | null;
  /** The dataset whose units rows are looked up in; null: the scenario's. */
  readonly base: string | null;
}

export type Imports = ReturnType<typeof createImports>;

export function createImports(
  door: Door,
  workbench: Workbench,
  dataDesk: Pick<DataDesk, "showImport" | "look" | "show">,
  titleOf: TitleOf,
) {
  const store = createStore<ImportState>()(() => ({ stage: null, base: null }));
  const { getState, setState } = store;
  const show = (stage: ImportStage | null) => setState({ stage });

  const mapping = (): Mapping | null => {
    const { stage } = getState();
    return stage?.kind === "mapping" ? stage : null;
  };
  const patch = (part: Partial<Mapping>) => {
    const stage = mapping();
    if (stage !== null) show({ ...stage, ...part });
  };
  /** The table a question was about is still the one on the screen. */
  const isOn = (table: string) => mapping()?.opened.table === table;

  const loop = createRunLoop<MethodInput<"import.preview">, MethodOutput<"import.preview">>({
    ask: (question) => door.send("import.preview", question),
    answered(preview, number, question) {
      if (isOn(question.table)) patch({ preview, answered: number, fault: null });
    },
    failed(error, number, question) {
      if (isOn(question.table) && number === loop.latest()) patch({ fault: faultOf(error) });
    },
  });

  const questionOf = ({ opened, mapping, aim, source }: Mapping): MethodInput<"import.preview"> => ({
    table: opened.table,
    mapping,
    aim: askable(aim),
    source: { ...source, title: source.title.trim() || "—" },
  });

  function ask(): void {
    const stage = mapping();
    if (stage !== null) patch({ asked: loop.ask(questionOf(stage)) });
  }

  function change(part: Partial<ImportDraft>): void {
    patch(part);
    ask();
  }

  /** The table held in the main process is let go; it may be gone already. */
  async function letGo(): Promise<void> {
    const stage = mapping();
    if (stage !== null) await door.send("import.close", { table: stage.opened.table }).catch(() => undefined);
  }

  async function open(given: File | GivenFile): Promise<void> {
    await letGo();
    dataDesk.showImport(true);
    show({ kind: "reading", name: given.name });
    try {
      const file = given instanceof File ? await readFile(given) : given;
      const { dataset } = workbench.store.getState();
      const datasets = await door.send("dataset.list", {});
      const wanted = getState().base ?? dataset?.id;
      const base = datasets.find(({ id }) => id === wanted) ?? datasets[0];
      if (base === undefined) throw new Error("no dataset at hand");
      const opened = await door.send("import.open", { ...file, datasetId: base.id });
      const { stage } = getState();
      if (stage?.kind !== "reading" || stage.name !== given.name) {
        await door.send("import.close", { table: opened.table });
        return;
      }
      show({
        kind: "mapping",
        name: file.name,
        opened,
        ...firstDraft(opened, file.name, base, titleOf),
        preview: null,
        asked: 0,
        answered: 0,
        fault: null,
        keeping: false,
      });
      ask();
    } catch (error) {
      show({ kind: "choosing", fault: faultOf(error) });
    }
  }

  return {
    store,
    /** `base`: the dataset looked at. */
    begin(base: string): void {
      const { stage } = getState();
      setState({ base });
      // One that was left behind the tabs comes back as it was.
      if (stage === null || stage.kind === "done") show({ kind: "choosing", fault: null });
      dataDesk.showImport(true);
    },
    open,
    change,
    pickSheet(sheet: string): void {
      const stage = mapping();
      if (stage !== null) change({ mapping: mappingOf(stage.opened, sheet) });
    },
    /** Null: the column is left out. */
    setColumn(column: number, use: ColumnUse | null): void {
      const stage = mapping();
      if (stage === null) return;
      const { [String(column)]: _, ...others } = stage.mapping.columns;
      const columns = use === null ? others : { ...others, [String(column)]: use };
      change({ mapping: { ...stage.mapping, columns } });
    },
    /** Null: as it is found by its name. `key`: of the row in its table. */
    setRow(key: string, answer: RowAnswer | null): void {
      const stage = mapping();
      if (stage === null) return;
      const { [key]: _, ...others } = stage.mapping.rows;
      const rows = answer === null ? others : { ...others, [key]: answer };
      change({ mapping: { ...stage.mapping, rows } });
    },
    /** Of one cell of figures, “C12”; null: the answer is withdrawn. */
    setCell(address: string, answer: CellAnswer | null): void {
      const stage = mapping();
      if (stage === null) return;
      const { [address]: _, ...others } = stage.mapping.cells;
      const cells = answer === null ? others : { ...others, [address]: answer };
      change({ mapping: { ...stage.mapping, cells } });
    },
    askAgain: ask,

    /** Keeps the new dataset, unless something stands in the way. */
    async commit(): Promise<void> {
      const stage = mapping();
      if (stage === null || stage.keeping || draftTroubles(stage).length > 0) return;
      const { table } = stage.opened;
      patch({ keeping: true, fault: null });
      try {
        const { mapping, aim, source } = stage;
        const answer = await door.send("import.commit", { table, mapping, aim, source });
        if (!isOn(table)) return;
        if (answer.kind === "refused") return patch({ keeping: false, preview: answer.preview });
        await letGo();
        show({ kind: "done", as: answer.kind, id: answer.id, title: answer.title, preview: stage.preview });
        dataDesk.look(answer.id);
        await workbench.refreshLibrary();
      } catch (error) {
        if (isOn(table)) patch({ keeping: false, fault: faultOf(error) });
      }
    },
    /** Away from the table: nothing of it was kept. */
    async close(): Promise<void> {
      await letGo();
      show(null);
      dataDesk.showImport(false);
    },
  };
}
