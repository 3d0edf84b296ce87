import { readFileSync } from "node:fs";
import { inProject } from "../../build/project.ts";
import type { WrittenProof } from "./proof-text.ts";

/** A proof's result as it was last written under docs/proof. */
export function readWritten(name: string): WrittenProof {
  return JSON.parse(readFileSync(inProject("docs", "proof", `${name}.json`), "utf8")) as WrittenProof;
}
