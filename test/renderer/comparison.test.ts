import { expect, test } from "vitest";
import { comparedNow, swapBase } from "../../renderer/state/comparison.ts";

const known = (id: string) => id !== "gone";

test("at first the scenario on the screen stands beside the reference", () => {
  expect(comparedNow({ base: null, others: null }, "s", known)).toEqual([null, "s"]);
});

test("what is no longer there is left out, a base too, and nothing stands twice", () => {
  expect(comparedNow({ base: "gone", others: ["a", "gone", "a", null] }, "s", known)).toEqual([null, "a"]);
  expect(comparedNow({ base: "a", others: ["a"] }, "s", known)).toEqual(["a"]);
});

test("a swap puts the base where the chosen one was", () => {
  expect(swapBase([null, "a", "b"], "b")).toEqual({ base: "b", others: ["a", null] });
  expect(comparedNow(swapBase([null, "a", "b"], "b"), "s", known)).toEqual(["b", "a", null]);
});
