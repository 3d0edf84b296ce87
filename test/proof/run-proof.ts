/** Carries out a proof, prints what was found, and writes it into docs/proof where that is asked. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { inProject, top } from "../../build/project.ts";
import { describeMachine } from "./machine.ts";
import type { Proof, ProofRequest } from "./proof.ts";
import { findingsText, type Occasion, proofDocument, proofJson } from "./proof-text.ts";
import { readWritten } from "./read-written.ts";
import { readmeFigures, withFigures } from "./readme-figures.ts";

export async function runProof(
  proof: Proof,
  request: ProofRequest,
  { command, write }: { command: string; write: boolean },
): Promise<boolean> {
  // Before anything else is done: what the proof itself does is no load of the machine's.
  const machine = await describeMachine();
  const start = performance.now();
  const findings = await proof.run(request);
  const took = (performance.now() - start) / 1000;
  console.log(findingsText(findings));
  const date = new Date().toISOString().slice(0, 10);
  const occasion: Occasion = { form: request.form, command, date, commit: commit(), machine, took };
  if (write) {
    mkdirSync(inProject("docs", "proof"), { recursive: true });
    writeFileSync(inProject("docs", "proof", `${proof.name}.md`), proofDocument(proof, findings, occasion));
    writeFileSync(
      inProject("docs", "proof", `${proof.name}.json`),
      proofJson(proof.name, findings, occasion),
    );
    console.log(`已写入 docs/proof/${proof.name}.md 与 .json。`);
    if (request.form === "long" && request.only === null) {
      const readme = inProject("README.md");
      writeFileSync(readme, withFigures(readFileSync(readme, "utf8"), readmeFigures(readWritten)));
    }
  }
  return findings.verdicts.every(({ held }) => held);
}

function commit(): string | null {
  const git = (...words: string[]) => spawnSync("git", words, { cwd: top, encoding: "utf8" });
  const { status, stdout } = git("rev-parse", "--short", "HEAD");
  if (status !== 0) return null;
  // The documents that proofs write do not bear on what they find.
  const changed = git("status", "--porcelain", "--untracked-files=no", "--", ".", ":!docs").stdout.trim();
  return `${stdout.trim()}${changed === "" ? "" : "+"}`;
}
