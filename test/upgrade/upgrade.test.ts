import { test } from "vitest";
import { expectProof } from "../proof/expect-proof.ts";
import { upgradeProof } from "./upgrade-proof.ts";

test("what earlier versions wrote opens in this one", async () => {
  await expectProof(upgradeProof);
}, 120_000);
