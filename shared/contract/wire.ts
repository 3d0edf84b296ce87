/** What crosses a transport. Only JSON-safe values: no NaN, Date or Map. */
import { z } from "zod";
import { type ContractEvent, eventSchema } from "./events.ts";
import { faultSchema } from "./fault.ts";

export const requestSchema = z.object({
  method: z.string().max(100),
  input: z.unknown(),
  /** The window that asks; its own changes are told to the others. */
  client: z.string().max(80),
  /** The name its planner signs with; written into steps. */
  author: z.string().trim().max(200).nullable().optional(),
});
export type Request = z.infer<typeof requestSchema>;

export const replySchema = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), fault: faultSchema }),
]);
export type Reply = z.infer<typeof replySchema>;

/** A transport: Electron IPC, loopback HTTP, or in-process. */
export interface Transport {
  request(request: Request): Promise<Reply>;
  /** Returns the call that ends the subscription. */
  subscribe(listener: (event: ContractEvent) => void): () => void;
}

export { type ContractEvent, eventSchema };
