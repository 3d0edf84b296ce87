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
]);
export type ContractEvent = z.infer<typeof eventSchema>;
