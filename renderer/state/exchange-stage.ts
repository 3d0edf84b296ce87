/** What stands before the planner while files come in or scenarios are laid together. */
import type { MethodOutput } from "../../shared/contract/contract.ts";
import type { Fault } from "../../shared/contract/fault.ts";
import type { Side } from "../../shared/scenario/merge-values.ts";
import type { StackPart } from "../../shared/scenario/stack-scenario.ts";

/** Bytes in base 64. */
export interface GivenFile {
  readonly name: string;
  readonly content: string;
}

type Answer = MethodOutput<"file.import">;
export type MergePreview = MethodOutput<"file.mergePreview"> & { readonly kind: "merge" };
export type StackPreview = MethodOutput<"compare.stackPreview"> & { readonly kind: "stack" };
export type Choices = Readonly<Record<string, Side>>;

/** A preview is worked out again at every choice; the one shown may be the one before. */
interface Deciding<Preview> {
  /** The scenario that changes, by id and name. */
  readonly id: string;
  readonly name: string;
  readonly choices: Choices;
  readonly preview: Preview | null;
  readonly asking: boolean;
  /** Why the last question or the change itself failed; what was chosen stays. */
  readonly fault: Fault | null;
}

export interface Merging extends Deciding<MergePreview> {
  readonly kind: "merge";
  readonly file: GivenFile;
}

export interface Stacking extends Deciding<StackPreview> {
  readonly kind: "stack";
  readonly source: { readonly id: string; readonly name: string };
  readonly parts: readonly StackPart[];
}

export type Stage =
  | { readonly kind: "reading"; readonly name: string }
  | { readonly kind: "failed"; readonly name: string; readonly fault: Fault }
  /** A dataset on its own was kept, or was here already. */
  | { readonly kind: "dataset"; readonly kept: MethodOutput<"dataset.import"> }
  | ({ readonly file: GivenFile } & (Answer & { readonly kind: "opened" }))
  | ({ readonly file: GivenFile } & (Answer & { readonly kind: "exists" }))
  | {
      readonly kind: "impossible";
      readonly file: GivenFile | null;
      readonly reason: "unrelated" | "other-dataset";
    }
  | Merging
  | Stacking;
