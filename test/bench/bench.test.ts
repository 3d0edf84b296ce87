import { expect, it } from "vitest";
import { expectProof } from "../proof/expect-proof.ts";
import { benchProof } from "./bench-proof.ts";

/** Times are printed, never expected; the slider has a test of its own, the peers and the memory are for the long form. */
it.each(["engine", "library", "size", "start", "desktop"])(
  "%s is measured, and gives what it must",
  async (part) => {
    const { tables } = await expectProof(benchProof, { only: part });
    expect(tables.flatMap(({ rows }) => rows).length).toBeGreaterThan(1);
  },
);
