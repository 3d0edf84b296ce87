import { expect, test } from "vitest";
import { lastActual, scenarioSeries } from "../../renderer/views/county/actual-series.ts";
import type { Words } from "../../renderer/words/use-words.ts";

const words = ((id: string) => id) as Words;
const years = [2023, 2024, 2025, 2026];
const values = [100, 105, 109, 115];

test("without published years the scenario is one line", () => {
  const [scenario, ...others] = scenarioSeries({ years, values, actual: undefined }, words);
  expect(others).toEqual([]);
  expect(scenario?.points.map(({ value }) => value)).toEqual(values);
  expect(lastActual({ years, actual: [null, null, null, null] })).toBeNull();
});

test("published years are the ink's, told by whose growth, and meet the projection in the last of them", () => {
  const actual = [null, "unit", "province", null] as const;
  const [known, scenario] = scenarioSeries({ years, values, actual: [...actual] }, words);
  expect(known).toMatchObject({ tone: "history", dotted: true });
  expect(known?.points).toEqual([
    { year: 2023, value: 100 },
    { year: 2024, value: 105, status: "trajectory.of.unit" },
    { year: 2025, value: 109, status: "trajectory.of.province" },
  ]);
  expect(scenario).toMatchObject({ tone: "scenario" });
  expect(scenario?.points.map(({ year }) => year)).toEqual([2025, 2026]);
});
