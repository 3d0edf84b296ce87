/** A proof's short form as a test: prints the tables and expects every verdict to hold. */
import { expect } from "vitest";
import { type Findings, type Proof, type ProofRequest, shortForm } from "./proof.ts";
import { findingsText, verdictText } from "./proof-text.ts";

/** `asked`: where the usual short form is not what the test wants, such as one part only. */
export async function expectProof(proof: Proof, asked: Partial<ProofRequest> = {}): Promise<Findings> {
  const findings = await proof.run({ ...shortForm, ...asked });
  console.log(findingsText(findings));
  const failed = findings.verdicts.filter(({ held }) => !held);
  expect(verdictText({ ...findings, verdicts: failed })).toBe("");
  return findings;
}
