import type { FaultCode } from "../contract/fault.ts";
import type { RefusalReason } from "../history/refusal.ts";

/** A failure in the planner's words, each a sentence. */
export interface FaultWords {
  /** What happened. */
  readonly happened: string;
  /** What was kept. */
  readonly kept: string;
  /** What to do. */
  readonly advice: string;
}

/**
 * One language's sentences as ICU messages. Their values are the fault's details;
 * an absent one is the word `none`, so that a message can select on it.
 */
export interface FaultSentences {
  readonly faults: Readonly<Record<FaultCode, FaultWords>>;
  /** Why an edit was refused; follows the colon of `refused-edit`. */
  readonly refusals: Readonly<Record<RefusalReason, string>>;
}
