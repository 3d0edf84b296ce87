import { test } from "vitest";
import { expectProof } from "../proof/expect-proof.ts";
import { soakProof } from "./soak-proof.ts";

test("after many edits everything is as small and as right as after few", async () => {
  await expectProof(soakProof);
}, 240_000);
