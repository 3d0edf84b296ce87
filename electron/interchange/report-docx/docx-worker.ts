/** The thread's side of `docx-thread.ts`: writes one document and ends. */
import { parentPort, workerData } from "node:worker_threads";
import type { DocxTask } from "./docx-thread.ts";
import { reportDocx } from "./report-docx.ts";

const { report, pictures } = workerData as DocxTask;
const content = await reportDocx(report, pictures);
const bytes = new Uint8Array(content);
parentPort?.postMessage(bytes, [bytes.buffer]);
