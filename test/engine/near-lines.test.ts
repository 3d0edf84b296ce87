import { expect, test } from "vitest";
import { runView } from "../../electron/engine/run/engine.ts";
import {
  ofUnit,
  override,
  province,
  run,
  type ScenarioInput,
  tinyDataset,
  tinyUnit,
  type UnitInput,
} from "./tiny-dataset.ts";

/** Counties from 60 to 620 亿元, so that both lines have neighbours on either side. */
const dataset = tinyDataset({
  units: Array.from({ length: 24 }, (_, index): UnitInput => {
    const gdp = 60 * 1.107 ** index;
    const valueAdded = { primary: gdp * 0.2, secondary: gdp * 0.35, tertiary: gdp * 0.45 };
    const kind = index % 5 === 4 ? "district" : "county";
    return tinyUnit(`u${String(index).padStart(2, "0")}`, { kind, valueAdded, capital: gdp * 3 });
  }),
});

function near(changes: ScenarioInput = {}) {
  const { plan, projection } = run(dataset, changes);
  return { plan, lines: runView({ dataset, datasetHash: "", plan, projection }).nearLines };
}

test("the nearest eight a line by ratio, in scope only, on either side", () => {
  const { plan, lines } = near();
  const { result } = run(dataset);
  const counted = result.units.filter((_, u) => plan.inScope.counties[u] === 1);
  for (const line of [500, 200]) {
    const shown = lines.filter((each) => each.line === line);
    const ranked = counted
      .map(({ code, gdpNominal }) => ({ code, off: Math.abs(Math.log((gdpNominal.at(-1) ?? 0) / line)) }))
      .sort((a, b) => a.off - b.off);
    expect(shown.map(({ code }) => code)).toEqual(ranked.slice(0, 8).map(({ code }) => code));
    expect(shown.some(({ distance }) => distance < 0)).toBe(true);
    expect(shown.some(({ distance }) => distance > 0)).toBe(true);
  }
  expect(lines.map(({ tier }) => tier)).toEqual([
    ...Array(8).fill("over500"),
    ...Array(8).fill("from200to500"),
  ]);
});

const changes: [string, ScenarioInput][] = [
  ["the reference", {}],
  [
    "prices, investment and employment changed",
    {
      overrides: {
        o1: override(province, "deflator.secondary", 0.03),
        o2: override(province, "investmentRatio", { near: 0.5, long: 0.9, until: 2027 }),
        o3: override(province, "employmentGrowth", 0.02),
      },
    },
  ],
  ["the factors closure", { closure: "factors" }],
];
test.each(changes)("extra growth lands on the line when it is really given: %s", (_, given) => {
  const { plan, lines } = near(given);
  const assumption = plan.closure === "factors" ? "tfpGrowth" : "growth";
  for (const { code, line, extraGrowth } of lines) {
    expect(extraGrowth).not.toBeNull();
    const u = plan.codes.indexOf(code);
    const overrides = Object.fromEntries(
      (["primary", "secondary", "tertiary"] as const).map((sector, index) => {
        const rates = plan.rates[index]!.slice(u * plan.years + 1, (u + 1) * plan.years);
        const path = Object.fromEntries([...rates].map((rate, t) => [2024 + t, rate + (extraGrowth ?? 0)]));
        return [`z${sector}`, override(ofUnit(code), `${assumption}.${sector}`, path)];
      }),
    );
    const { unit } = run(dataset, { ...given, overrides: { ...given.overrides, ...overrides } });
    expect(Math.abs((unit(code).gdpNominal.at(-1) ?? 0) / line - 1)).toBeLessThan(1e-13);
  }
});

test("extra growth has the sign of what is missing, and grows with the distance", () => {
  const { lines } = near();
  for (const line of [500, 200]) {
    const shown = lines
      .filter((each) => each.line === line)
      .sort((a, b) => a.distance - b.distance)
      .map(({ extraGrowth }) => extraGrowth ?? Number.NaN);
    expect(shown).toEqual(shown.toSorted((a, b) => b - a));
  }
  for (const { distance, extraGrowth } of lines)
    expect(Math.sign(extraGrowth ?? 0)).toBe(-Math.sign(distance));
});

test("out of the searched range there is no answer", () => {
  const tiny = tinyDataset({
    units: [tinyUnit("x", { valueAdded: { primary: 0, secondary: 1e-6, tertiary: 0 } })],
  });
  const { plan, projection } = run(tiny);
  const lines = runView({ dataset: tiny, datasetHash: "", plan, projection }).nearLines;
  expect(lines.map(({ extraGrowth }) => extraGrowth)).toEqual([null, null]);
});

test("exactly on the line nothing is missing", () => {
  const zero = { primary: 0, secondary: 0, tertiary: 0 };
  const on = tinyDataset({
    reference: { ...tinyDataset().reference, growth: zero, deflator: zero },
    units: [tinyUnit("x", { valueAdded: { primary: 0, secondary: 500, tertiary: 0 } })],
  });
  const { plan, projection } = run(on);
  const [first] = runView({ dataset: on, datasetHash: "", plan, projection }).nearLines;
  expect(first).toEqual({ code: "x", tier: "over500", line: 500, distance: 0, extraGrowth: 0 });
});
