import { z } from "zod";
import { digestDifferenceSchema } from "../shared-file/digest.ts";
import { maxFileBytes } from "../shared-file/limits.ts";
import { boardSchema } from "./compare-area.ts";
import { openScenarioSchema, scenarioEntrySchema } from "./scenario-area.ts";

const id = z.string().min(1).max(80);

/** A file as it was picked: its name, and its bytes in base 64, so that no encoding is guessed at on the way. */
const content = {
  name: z.string().min(1).max(500),
  content: z.string().max(Math.ceil(maxFileBytes / 3) * 4 + 4),
  encoding: z.enum(["text", "base64"]).default("text"),
};

export const verificationSchema = z.object({
  /** Whether the file's results are found again; `none`: it tells no results. */
  outcome: z.enum(["same", "different", "none"]),
  /** The first 200 of them. */
  differences: z.array(digestDifferenceSchema),
  /** How many there are in all. */
  differenceCount: z.int(),
  engine: z.object({ file: z.string().nullable(), here: z.string() }),
  dataset: z.object({
    id: z.string(),
    title: z.string(),
    /** `known`: figures this library has; `added`: they come with the file; `other`: the library has other figures under that id and keeps both. */
    from: z.enum(["known", "added", "other"]),
  }),
  /** Titles of the other datasets its history stands on. */
  otherDatasets: z.array(z.string()),
  exported: z.object({ by: z.string().nullable(), at: z.string() }).nullable(),
  steps: z.int(),
});
export type Verification = z.infer<typeof verificationSchema>;

export const relations = ["same", "ahead", "behind", "diverged", "unrelated"] as const;

export const whoSchema = z.object({ author: z.string().nullable(), at: z.string() });

export const conflictSchema = z.object({
  /** Names the conflict in `choices`. */
  key: z.string(),
  /** The part of the scenario: `overrides`, `projects`, `horizon`, … */
  field: z.string(),
  ids: z.object({ base: z.string().nullable(), mine: z.string().nullable(), theirs: z.string().nullable() }),
  /** The whole record or setting; null: not there. */
  base: z.unknown(),
  mine: z.unknown(),
  theirs: z.unknown(),
  within: z.array(z.string()),
  dependents: z.array(z.string()),
  /** Who last touched it on each side since the common ancestor; null: not known. */
  mineBy: whoSchema.nullable(),
  theirsBy: whoSchema.nullable(),
  /** The board if this conflict goes to either side, the others as chosen; null: too many to work out. */
  effect: z.object({ mine: boardSchema, theirs: boardSchema }).nullable(),
});
export type Conflict = z.infer<typeof conflictSchema>;

export const choicesSchema = z.record(z.string().max(400), z.enum(["mine", "theirs"]));

const exists = z.object({
  kind: z.literal("exists"),
  /** The scenario of the library that carries the file's id. */
  existing: scenarioEntrySchema,
  /** How the file stands to it: `ahead` has all of it and more. */
  relation: z.enum(relations),
  verification: verificationSchema,
});

const opened = z.object({
  kind: z.literal("opened"),
  as: z.enum(["new", "same", "copy", "replaced"]),
  scenario: scenarioEntrySchema,
  verification: verificationSchema,
});

const impossible = z.object({
  kind: z.literal("impossible"),
  /** No common state in their histories, or figures of different datasets. */
  reason: z.enum(["unrelated", "other-dataset"]),
});

export const fileArea = {
  export: { input: z.object({ id }), output: z.object({ name: z.string(), content: z.string() }) },
  /** Verifies without taking anything in. */
  check: { input: z.object(content), output: verificationSchema },
  /**
   * Opens a file into the library. Where a scenario has its id already, nothing is done and
   * `exists` asks: call again with `onExisting`, or merge.
   */
  import: {
    input: z.object({ ...content, onExisting: z.enum(["ask", "copy", "replace"]).default("ask") }),
    output: z.discriminatedUnion("kind", [opened, exists, impossible]),
  },
  /** What merging a colleague's file into scenario `id` would do, with the choices so far. */
  mergePreview: {
    input: z.object({ ...content, id, choices: choicesSchema.default({}) }),
    output: z.discriminatedUnion("kind", [
      z.object({
        kind: z.literal("merge"),
        relation: z.enum(relations),
        revision: z.int(),
        conflicts: z.array(conflictSchema),
        /** Keys without a choice. */
        open: z.array(z.string()),
        /** Places in my scenario that would change: `overrides.o1.path`. */
        changes: z.array(z.string()),
        now: boardSchema,
        after: boardSchema,
        verification: verificationSchema,
      }),
      impossible,
    ]),
  },
  /** Merges as one undoable edit; the colleague's steps come along as a branch. */
  merge: {
    input: z.object({ ...content, id, revision: z.int(), choices: choicesSchema.default({}) }),
    output: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("merged"), scenario: openScenarioSchema }),
      /** Conflicts without a choice; nothing was done. */
      z.object({ kind: z.literal("open"), open: z.array(z.string()) }),
      impossible,
    ]),
  },
} as const;
