import fc from "fast-check";
import { expect, test } from "vitest";
import { historyRows } from "../../../renderer/views/history/history-rows.ts";
import type { Step } from "../../../shared/history/schema.ts";
import { cases } from "../../fuzz/cases.ts";

function steps(...parents: (number | null)[]): Step[] {
  return parents.map((parent, index) => ({
    id: index + 1,
    parent,
    label: { id: "x", values: {} },
    author: null,
    at: "",
  }));
}

test("one line of steps is one column, newest first, down to the origin", () => {
  const rows = historyRows({ steps: steps(null, 1, 2), head: 2, tip: 3 });
  expect(rows.map(({ step, lane, standing }) => [step?.id ?? null, lane, standing])).toEqual([
    [3, 0, "ahead"],
    [2, 0, "here"],
    [1, 0, "past"],
    [null, 0, "past"],
  ]);
  expect(rows.map(({ goesOn }) => goesOn)).toEqual([false, true, true, true]);
});

test("a branch has a column of its own that joins where it was made", () => {
  const rows = historyRows({ steps: steps(null, 1, 1, 3), head: 2, tip: 2 });
  expect(rows.map(({ step, lane, standing }) => [step?.id ?? null, lane, standing])).toEqual([
    [4, 1, "aside"],
    [3, 1, "aside"],
    [2, 0, "here"],
    [1, 0, "past"],
    [null, 0, "past"],
  ]);
  expect(rows[3]?.forks).toEqual([1]);
  expect(rows[2]?.passing).toEqual([1]);
  expect(rows[0]?.passing).toEqual([]);
});

test("a history that was wholly taken back stands at the origin", () => {
  const rows = historyRows({ steps: steps(null), head: null, tip: 1 });
  expect(rows.map(({ standing }) => standing)).toEqual(["ahead", "here"]);
});

test("any tree: every step once, no two lines in one column, every line ends at its step", () => {
  const tree = fc
    .array(fc.nat(), { maxLength: 40 })
    .map((picks) =>
      steps(...picks.map((pick, index) => (pick % (index + 1) === 0 ? null : pick % (index + 1)))),
    );
  fc.assert(
    fc.property(tree, fc.nat(), (all, pick) => {
      const head =
        all.length === 0 ? null : ([null, ...all.map(({ id }) => id)][pick % (all.length + 1)] ?? null);
      const rows = historyRows({ steps: all, head, tip: head });
      expect(rows.map(({ step }) => step?.id ?? 0)).toEqual([...all.map(({ id }) => id).reverse(), 0]);
      const open = new Map<number, number>();
      for (const row of rows) {
        const id = row.step?.id ?? 0;
        expect(row.passing).not.toContain(row.lane);
        const ending = [...open].filter(([, wanted]) => wanted === id).map(([lane]) => lane);
        const told = [...row.forks, ...(row.goesOn ? [row.lane] : [])];
        expect(told.sort()).toEqual(ending.sort());
        for (const lane of ending) open.delete(lane);
        expect([...row.passing].sort()).toEqual([...open.keys()].sort());
        if (row.step !== null) open.set(row.lane, row.step.parent ?? 0);
      }
      expect(open.size).toBe(0);
      expect(rows.filter(({ standing }) => standing === "here")).toHaveLength(1);
    }),
    cases(200),
  );
});
