/** What the state needs of the way to the main process; tests give a fake. */
import { type Fault, FaultError } from "../../shared/contract/fault.ts";
import type { Client } from "../client/client.ts";

export type Door = Pick<Client, "send" | "listen">;

/** The fault in what was thrown; anything else is a failure of our own. */
export function faultOf(error: unknown): Fault {
  if (error instanceof FaultError) return error.fault;
  return { code: "internal", details: { message: error instanceof Error ? error.message : String(error) } };
}
