import { expect, test } from "vitest";
import { expectProof } from "../proof/expect-proof.ts";
import { crashProof } from "./crash-proof.ts";

test("whatever happens, what was confirmed is there and nothing by halves", async () => {
  const { tables } = await expectProof(crashProof);
  const confirmed = tables[0]?.rows.map((row) => Number(row.confirmed ?? 0)) ?? [];
  // There was something to lose.
  expect(Math.max(...confirmed)).toBeGreaterThan(50);
}, 300_000);
