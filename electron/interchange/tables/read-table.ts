/** Reads a workbook or text table on a thread of its own, which is ended when it takes too much. */
import { Worker } from "node:worker_threads";
import { FaultError } from "../../../shared/contract/fault.ts";
import type { Table } from "./table.ts";
import { maxHeapMegabytes, maxSeconds } from "./table-limits.ts";
import type { TableReply } from "./table-messages.ts";
import { type TableRefusal, tooLarge, unreadable } from "./table-refusal.ts";

export interface ReadTableOptions {
  /** The thread's program; absent: the product's own. */
  readonly entry?: URL;
  /** Milliseconds that it may take. */
  readonly patience?: number;
  /** Megabytes of its heap. */
  readonly heap?: number;
}

/** Throws `table-unreadable` or `table-too-large`. */
export function readTable(
  content: Uint8Array,
  name: string,
  { entry = tableWorker(), patience = maxSeconds * 1000, heap = maxHeapMegabytes }: ReadTableOptions = {},
): Promise<Table> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(entry, {
      workerData: content,
      resourceLimits: { maxOldGenerationSizeMb: heap },
    });
    const refuse = ({ code, details }: Pick<TableRefusal, "code" | "details">, cause?: unknown) => {
      reject(new FaultError(code, { name, ...details }, cause));
    };
    const timer = setTimeout(() => {
      refuse(tooLarge("time", patience / 1000));
      void worker.terminate();
    }, patience);
    worker.on("message", (reply: TableReply) => {
      if (reply.kind === "read") resolve(reply.table);
      else refuse(reply);
    });
    worker.on("error", (error: NodeJS.ErrnoException) => {
      const isMemory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
      refuse(isMemory ? tooLarge("memory", heap) : unreadable("damaged"), error);
    });
    worker.on("exit", () => {
      clearTimeout(timer);
      // After an answer this changes nothing.
      refuse(unreadable("damaged"));
    });
  });
}

/** Beside this file as TypeScript when run from source, in `dist/main` as JavaScript; see `vite.config.ts`. */
function tableWorker(): URL {
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  return new URL(`./table-worker.${extension}`, import.meta.url);
}
