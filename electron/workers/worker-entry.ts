/**
 * Where the thread's program is: beside this file, as TypeScript when run from source and
 * as JavaScript in `dist/main`, where `vite.config.ts` builds it as an entry of its own.
 */
export function workerEntry(): URL {
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  return new URL(`./ensemble-worker.${extension}`, import.meta.url);
}
