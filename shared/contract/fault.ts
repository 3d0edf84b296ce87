/** The closed set of ways in which a call can fail. Words for them are in `shared/words`. */
import { z } from "zod";

export const faultCodes = [
  "unknown-method",
  "bad-request",
  "not-found",
  "revision-conflict",
  "refused-edit",
  "nothing-to-undo",
  "nothing-to-redo",
  "file-foreign",
  "file-damaged",
  "file-newer",
  "file-too-large",
  "file-encoding",
  "file-unwritable",
  "table-unreadable",
  "table-too-large",
  "table-closed",
  "dataset-unknown",
  "dataset-in-use",
  "store-locked",
  "store-full",
  "store-read-only",
  "store-failing",
  "store-damaged",
  "store-foreign",
  "store-newer",
  "backup-lacking",
  "cancelled",
  "worker-lost",
  "unreachable",
  "internal",
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** `details` fill the sentence: names, places, limits; JSON-safe. */
export const faultSchema = z.object({
  code: z.enum(faultCodes),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).default({}),
});
export type Fault = z.infer<typeof faultSchema>;

/** Carries a fault through code that can only throw; the dispatcher turns it into a reply. */
export class FaultError extends Error {
  readonly fault: Fault;
  constructor(code: FaultCode, details: Fault["details"] = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(details)}`, { cause });
    this.name = "FaultError";
    this.fault = { code, details };
  }
}
