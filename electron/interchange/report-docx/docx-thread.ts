/** Writes a Word document on a thread of its own: a long one takes seconds, and the windows must not wait for it. */
import { Worker } from "node:worker_threads";
import { FaultError } from "../../../shared/contract/fault.ts";
import type { Report } from "../../../shared/report/schema.ts";
import type { Picture } from "./picture.ts";

export interface DocxTask {
  readonly report: Report;
  readonly pictures: ReadonlyMap<string, Picture>;
}

/**
 * Beside this file, as TypeScript when run from source and as JavaScript in `dist/main`, where
 * `vite.config.ts` builds it as an entry of its own.
 */
function entry(): URL {
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  return new URL(`./docx-worker.${extension}`, import.meta.url);
}

/** Rejects with the fault `cancelled` when `signal` has ended it, and `worker-lost` when the thread died. */
export function docxOnThread(task: DocxTask, signal: AbortSignal): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(new FaultError("cancelled"));
    const worker = new Worker(entry(), { workerData: task });
    const stop = () => {
      reject(new FaultError("cancelled"));
      void worker.terminate();
    };
    signal.addEventListener("abort", stop, { once: true });
    let failure: unknown = null;
    worker.on("message", (content: Uint8Array) => resolve(content));
    worker.on("error", (error) => {
      failure = error;
    });
    // After a message this changes nothing: a promise is settled once.
    worker.on("exit", (code) => {
      signal.removeEventListener("abort", stop);
      reject(new FaultError("worker-lost", { code }, failure));
    });
  });
}
