/** What the main process tells its windows without being asked. */
import { z } from "zod";

export const eventSchema = z.discriminatedUnion("topic", [
  z.object({
    topic: z.literal("scenario.changed"),
    id: z.string(),
    revision: z.int(),
    /** The client whose call changed it. */
    client: z.string(),
  }),
  z.object({ topic: z.literal("library.changed"), client: z.string() }),
  z.object({
    topic: z.literal("ensemble.progress"),
    /** As named by the client that started it. */
    run: z.string(),
    client: z.string(),
    /** Blocks of units drawn, and all of them. */
    done: z.int(),
    total: z.int(),
  }),
]);
export type ContractEvent = z.infer<typeof eventSchema>;
