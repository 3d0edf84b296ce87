/** The thread's side: reads one table and ends. */
import { parentPort, workerData } from "node:worker_threads";
import { parseBytes } from "./parse-bytes.ts";
import type { TableReply } from "./table-messages.ts";
import { TableRefusal } from "./table-refusal.ts";

async function reply(content: Uint8Array): Promise<TableReply> {
  try {
    return { kind: "read", table: await parseBytes(content) };
  } catch (error) {
    if (error instanceof TableRefusal)
      return { kind: "refused", code: error.code, details: { ...error.details } };
    throw error;
  }
}

parentPort?.postMessage(await reply(workerData as Uint8Array));
