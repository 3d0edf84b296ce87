import { FaultError } from "../../shared/contract/fault.ts";
import type { Refusal } from "../../shared/history/refusal.ts";

/** The fault of an edit that was not taken: where, why, and what the value was or the schema said. */
export function refusedEdit({ path, reason, message }: Refusal): FaultError {
  return new FaultError("refused-edit", { path, reason, ...(message === undefined ? {} : { message }) });
}
