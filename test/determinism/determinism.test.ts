import { test } from "vitest";
import { expectProof } from "../proof/expect-proof.ts";
import { determinismProof } from "./determinism-proof.ts";

test("the same inputs give the same results everywhere", async () => {
  await expectProof(determinismProof);
}, 300_000);
