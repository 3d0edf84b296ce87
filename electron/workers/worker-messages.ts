/** What crosses between the pool and its threads, by structured clone. */
import type { BlockResult } from "../engine/run/ensemble/block-result.ts";
import type { EnsembleInput } from "../engine/run/ensemble/ensemble-input.ts";

export interface BlockTask {
  readonly job: number;
  readonly block: number;
  /** The units of this block only. */
  readonly input: EnsembleInput;
}

export interface BlockReply {
  readonly job: number;
  readonly block: number;
  readonly result: BlockResult;
}
