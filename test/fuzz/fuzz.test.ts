import { test } from "vitest";
import { expectProof } from "../proof/expect-proof.ts";
import { fuzzProof } from "./fuzz-proof.ts";

// Words of the terminal change the folder of the process, which a test's thread may not.
test.each(fuzzProof.parts.filter((part) => part !== "terminal" && part !== "properties"))(
  "%s spoilt are accepted or refused by name",
  async (part) => {
    await expectProof(fuzzProof, { only: part, runs: 100 });
  },
  240_000,
);
