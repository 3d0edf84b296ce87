import { describe, expect, test } from "vitest";
import { runView } from "../../electron/engine/run/engine.ts";
import { runResultSchema } from "../../shared/result/schema.ts";
import { runViewSchema } from "../../shared/result/view.ts";
import { ofUnit, override, province, run, tinyDataset, tinyUnit, type UnitInput } from "./tiny-dataset.ts";

const at = (series: readonly (number | null)[], t: number) => series[t] ?? Number.NaN;

/** Counties of exactly the given GDP that stand still. */
function still(...gdps: number[]) {
  const plain = tinyDataset();
  const zero = { primary: 0, secondary: 0, tertiary: 0 };
  return tinyDataset({
    reference: { ...plain.reference, growth: zero, deflator: zero },
    units: gdps.map(
      (gdp, index): UnitInput =>
        tinyUnit(`u${index}`, { valueAdded: { primary: 0, secondary: gdp, tertiary: 0 } }),
    ),
  });
}

describe("tiers", () => {
  test("exact edges: 500 is not over 500, 200 is in, and nothing is rounded", () => {
    const edges = [500.0000000000001, 500, 200, 199.99999999999997];
    const { result } = run(still(...edges));
    expect(result.units.map(({ tier }) => tier.at(-1))).toEqual([
      "over500",
      "from200to500",
      "from200to500",
      "under200",
    ]);
    expect(result.province.tierCounts).toEqual({
      over500: [1, 1, 1, 1, 1, 1],
      from200to500: [2, 2, 2, 2, 2, 2],
      under200: [1, 1, 1, 1, 1, 1],
    });
    expect(result.province.targets.over500).toEqual({ target: 1, reached: 1, met: true });
  });

  test("nominal GDP is judged, so prices alone can lift a county", () => {
    const { result } = run(still(199), { overrides: { o: override(province, "deflator.secondary", 0.01) } });
    expect(result.units[0]?.tier).toEqual(["under200", ...new Array(5).fill("from200to500")]);
    expect(at(result.units[0]!.gdpReal, 5)).toBe(199);
  });

  test("lines are the dataset's, in any order, and the rest is named by the lowest", () => {
    const dataset = still(90, 150, 1000);
    dataset.targets.tiers = [
      { id: "middle", min: 100, minInclusive: true, count: 5 },
      { id: "top", min: 1000, minInclusive: true, count: 0 },
    ];
    const { result } = run(dataset);
    expect(result.units.map(({ tier }) => tier[0])).toEqual(["under100", "middle", "top"]);
    expect(result.province.targets.middle).toEqual({ target: 5, reached: 1, met: false });
    expect(result.province.targets.top?.met).toBe(true);
  });
});

describe("province", () => {
  test("GDP adds up all units, whatever the scope; the scope narrows what is counted", () => {
    const dataset = tinyDataset();
    const counties = run(dataset).result;
    const all = run(dataset, { targetScope: "counties-and-districts" }).result;
    expect(counties.province.scope).toBe("counties");
    expect(all.province.scope).toBe("counties-and-districts");
    expect(all.province.gdpReal).toEqual(counties.province.gdpReal);
    expect(at(all.province.gdpReal, 0)).toBe(1185);
    expect(counties.province.tierCounts.from200to500?.[0]).toBe(1);
    expect(all.province.tierCounts.from200to500?.[0]).toBe(2);
    expect(all.province.judgedIncome).toBe(4);
    const nominal = all.units.reduce((sum, unit) => sum + at(unit.gdpNominal, 5), 0);
    expect(at(all.province.gdpNominal, 5)).toBeCloseTo(nominal, 9);
    expect(at(all.province.nominalGrowth, 1)).toBeCloseTo(at(all.province.gdpNominal, 1) / 1185 - 1, 14);
    expect(all.province.realGrowth[0]).toBeNull();
  });

  test("the base-year audit holds the counties' sum against the published figure", () => {
    const { audit } = run(tinyDataset()).result.province;
    expect(audit).toMatchObject({ countySum: 1185, published: 1200, ratio: 1185 / 1200 });
    const unpublished = run(tinyDataset({ published: { gdp: null } })).result.province.audit;
    expect(unpublished).toMatchObject({ countySum: 1185, published: null, ratio: null });
  });

  test("the growth audit flags the years above the province's own assumption, and no other", () => {
    const dataset = tinyDataset();
    const { audit } = run(dataset).result.province;
    // base-year value added by sector: 45, 490, 650
    expect(at(audit.provinceGrowth, 1)).toBeCloseTo((45 * 0.03 + 490 * 0.06 + 650 * 0.05) / 1185, 14);
    expect(audit.weightedGrowth[0]).toBeNull();
    expect(audit.amplifiedYears).toEqual([]);
    const faster = run(dataset, {
      overrides: { o: override(ofUnit("a"), "growth", { "2026": 0.07, "2027": 0.01 }) },
    });
    expect(faster.result.province.audit.amplifiedYears).toEqual([2026]);
    // Provincial growth is published to 0.1 point: under half of that is rounding.
    const atMost = (extra: number) =>
      run(dataset, { overrides: { o: override({ kind: "province" }, "growth", extra) } });
    const assumed = at(audit.provinceGrowth, 1);
    expect(atMost(assumed + 0.0004).result.province.audit.amplifiedYears).not.toContain(2024);
    expect(atMost(assumed + 0.0006).result.province.audit.amplifiedYears).toContain(2024);
  });
});

describe("results", () => {
  test("are what the schemas say, and JSON gives them back", () => {
    const dataset = tinyDataset();
    const { plan, projection, result } = run(dataset);
    const worded = { ...result, problems: result.problems.map((each) => ({ ...each, message: "" })) };
    expect(runResultSchema.parse(JSON.parse(JSON.stringify(worded)))).toEqual(worded);
    const view = runView({ dataset, datasetHash: "hash", plan, projection }, { unit: "c" });
    const { problems: _, ...rest } = view;
    expect(runViewSchema.omit({ problems: true }).parse(JSON.parse(JSON.stringify(rest)))).toEqual(rest);
    expect(view.unit).toEqual(result.units[2]);
    expect(view.gdpNominal).toEqual(result.units.map(({ gdpNominal }) => gdpNominal));
    expect(view.province.counties).toEqual(result.province);
    expect(runView({ dataset, datasetHash: "hash", plan, projection }, { unit: "nobody" }).unit).toBeNull();
  });

  test("the scenario's name, the dataset's hash and the engine are on it", () => {
    expect(run(tinyDataset()).result).toMatchObject({
      dataset: { id: "tiny", hash: "hash" },
      scenario: { id: "s1", name: "方案" },
      engine: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    });
  });
});
