/** The whole contract: what a window may ask of the main process. */
import { z } from "zod";
import { targetScopes } from "../dataset/schema.ts";
import { patchSchema } from "../history/schema.ts";
import { runResultSchema } from "../result/schema.ts";
import { runViewSchema } from "../result/view.ts";
import { languages } from "../words/language.ts";
import { answersArea } from "./answers-area.ts";
import type { Area, Handlers, Input, Output } from "./area.ts";
import { compareArea } from "./compare-area.ts";
import { datasetArea } from "./dataset-area.ts";
import { ensembleArea } from "./ensemble-area.ts";
import { fileArea } from "./file-area.ts";
import { importArea } from "./import-area.ts";
import { exportArea, reportArea } from "./report-area.ts";
import { scenarioArea } from "./scenario-area.ts";

const appArea = {
  info: {
    input: z.object({}),
    output: z.object({
      version: z.string(),
      engine: z.string(),
      host: z.enum(["desktop", "loopback", "terminal"]),
      platform: z.string(),
    }),
  },
  /** The files that the system gave the app to open, each once; none but on the desktop. */
  takeFiles: {
    input: z.object({}),
    output: z.array(
      z.object({
        name: z.string(),
        /** In base 64, as `file.import` takes it. */
        content: z.string(),
      }),
    ),
  },
  /** What the host keeps outside the library; null: it has none. */
  surroundings: {
    input: z.object({}),
    output: z.object({
      dataFolder: z.string().nullable(),
      /** Desktop: whether it looks for updates at start, and whether an address is set for that. */
      updates: z.object({ atStart: z.boolean(), addressed: z.boolean() }).nullable(),
    }),
  },
  /** Desktop: whether to look for updates at start. */
  checkUpdatesAtStart: { input: z.object({ on: z.boolean() }), output: z.object({}) },
  /** The language of menus and of the system's dialogs. */
  chooseLanguage: { input: z.object({ language: z.enum(languages) }), output: z.object({}) },
  /** Answers `window.closing`: everything is stored but `unsaved` edits, which the store refused. */
  readyToClose: { input: z.object({ unsaved: z.int().min(0) }), output: z.object({}) },
} as const;

const runArea = {
  /**
   * Projects a stored scenario, with patches not yet saved (a drag under way)
   * laid over it. `id` null: the dataset's reference, without overrides.
   */
  project: {
    input: z.object({
      id: z.string().nullable(),
      datasetId: z.string().optional(),
      draft: z.array(patchSchema).default([]),
      /** The unit wanted in full. */
      unit: z.string().nullable().default(null),
      /** Whether the rows of all units are wanted; a slider under way does without them. */
      rows: z.boolean().default(true),
    }),
    output: runViewSchema,
  },
  full: {
    input: z.object({
      id: z.string().nullable(),
      datasetId: z.string().optional(),
      scope: z.enum(targetScopes).optional(),
    }),
    output: runResultSchema,
  },
} as const;

export const contract = {
  app: appArea,
  dataset: datasetArea,
  scenario: scenarioArea,
  run: runArea,
  ensemble: ensembleArea,
  answers: answersArea,
  file: fileArea,
  compare: compareArea,
  report: reportArea,
  export: exportArea,
  import: importArea,
} as const satisfies Record<string, Area>;
export type Contract = typeof contract;
export type AreaName = keyof Contract;

/** `scenario.open`, `run.project`, … */
export type MethodName = {
  [A in AreaName]: `${A}.${Extract<keyof Contract[A], string>}`;
}[AreaName];

type Of<N extends MethodName> = N extends `${infer A extends AreaName}.${infer M}`
  ? M extends keyof Contract[A]
    ? Contract[A][M] extends { input: z.ZodType; output: z.ZodType }
      ? Contract[A][M]
      : never
    : never
  : never;
export type MethodInput<N extends MethodName> = Input<Of<N>>;
export type MethodOutput<N extends MethodName> = Output<Of<N>>;

/** Who is asking: passed to every handler. */
export interface CallContext {
  readonly client: string;
  /** Who is at that window; null: nobody said so. */
  readonly author: string | null;
}
export type Services = { readonly [A in AreaName]: Handlers<Contract[A], CallContext> };
