import { closeSync, fsyncSync, openSync } from "node:fs";

/** To the disk: a name that is given next must not outlive its content in a power cut. */
export function flushFile(path: string): void {
  const file = openSync(path, "r+");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
