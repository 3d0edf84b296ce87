import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keyOverrides } from "../../shared/scenario/merge-overrides.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import { stackParts, stackScenario } from "../../shared/scenario/stack-scenario.ts";
import { cases } from "../fuzz/cases.ts";
import { someScenario } from "./some-scenarios.ts";

const both = (work: (onto: Scenario, source: Scenario) => void) =>
  fc.assert(fc.property(someScenario, someScenario, work), cases(300));
const choices = (keys: readonly string[], side: "mine" | "theirs") =>
  Object.fromEntries(keys.map((key) => [key, side]));
const about = (documents: readonly Scenario[]) =>
  keyOverrides(documents).map(
    (keyed) => new Map([...keyed].map(([key, { override }]) => [key, override] as const)),
  );

describe("laying a scenario onto another", () => {
  it("adds what the other says of things this one is silent about, and keeps the rest", () => {
    both((onto, source) => {
      const { document } = stackScenario(onto, source);
      const [before, over, after] = about([onto, source, document]);
      for (const [key, override] of over!) {
        if (!before!.has(key)) expect(after!.get(key)).toEqual(override);
      }
      for (const [key, override] of before!) {
        // Two overrides of one thing may differ in some fields only; then the rest is laid over.
        if (!over!.has(key)) expect(after!.get(key)).toEqual(override);
        else expect(after!.get(key)?.path).toEqual(override.path);
      }
      const { name, closure, horizon, targetScope, ensemble } = onto;
      expect(document).toMatchObject(
        JSON.parse(JSON.stringify({ name, closure, horizon, targetScope, ensemble })) as object,
      );
    });
  });

  it("asks about what both say differently, and takes the other's where that is chosen", () => {
    both((onto, source) => {
      const [before, over] = about([onto, source]);
      const { open } = stackScenario(onto, source);
      for (const [key, override] of over!) {
        const mine = before!.get(key);
        const differs = mine !== undefined && JSON.stringify(mine.path) !== JSON.stringify(override.path);
        if (differs) expect(open).toContain(`overrides/${key}`);
      }
      const { document } = stackScenario(onto, source, stackParts, choices(open, "theirs"));
      const [, , after] = about([onto, source, document]);
      for (const [key, override] of over!) expect(after!.get(key)?.path).toEqual(override.path);
    });
  });

  it("twice is the same as once, and onto itself is nothing", () => {
    both((onto, source) => {
      const once = stackScenario(onto, source).document;
      expect(stackScenario(once, source).document).toEqual(once);
      expect(stackScenario(onto, onto)).toEqual({ document: onto, conflicts: [], open: [] });
    });
  });

  it("lays only the parts asked for, with the groups they speak of", () => {
    both((onto, source) => {
      const { document } = stackScenario(onto, source, ["overrides"]);
      for (const part of ["projects", "levers", "goals", "policyTypes"] as const) {
        expect(document[part]).toEqual(onto[part]);
      }
      for (const { scope } of Object.values(document.overrides)) {
        if (scope.kind === "group") expect(document.groups).toHaveProperty(scope.code);
      }
    });
  });
});
