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
  /** A dataset was taken in, made or removed. */
  z.object({ topic: z.literal("datasets.changed"), client: z.string() }),
  /** A point of a scenario's history got a name, another one or none. */
  z.object({ topic: z.literal("history.named"), id: z.string(), client: z.string() }),
  z.object({
    topic: z.literal("ensemble.progress"),
    /** As named by the client that started it. */
    run: z.string(),
    client: z.string(),
    /** Blocks of units drawn, and all of them. */
    done: z.int(),
    total: z.int(),
  }),
  /** Desktop: the menu bar asks for one of the window's actions, by its id. */
  z.object({ topic: z.literal("menu.action"), action: z.string() }),
  /** Desktop: files wait to be fetched by `app.takeFiles`. */
  z.object({ topic: z.literal("files.waiting") }),
  /** Desktop: the window is about to close and waits for `app.readyToClose`. */
  z.object({ topic: z.literal("window.closing") }),
]);
export type ContractEvent = z.infer<typeof eventSchema>;
