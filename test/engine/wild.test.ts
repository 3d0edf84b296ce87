import fc from "fast-check";
import { expect, test } from "vitest";
import { runView } from "../../electron/engine/run/engine.ts";
import { datasetSchema } from "../../shared/dataset/schema.ts";
import { problemSchema } from "../../shared/result/schema.ts";
import { assumptions } from "../../shared/scenario/assumptions.ts";
import { leverEffects, scenarioSchema } from "../../shared/scenario/schema.ts";
import { problemText } from "../../shared/words/problem-words.ts";
import { run, tinyDataset, tinyUnit } from "./tiny-dataset.ts";

/** Any number JSON can carry: ordinary, on the edges, huge and tiny. */
const number = fc.oneof(
  fc.double({ min: -2, max: 2, noNaN: true }),
  fc.constantFrom(0, -0, 1, -1, 1.5, 1e308, -1e308, 5e-324, Number.MAX_VALUE, -1 + Number.EPSILON),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const positive = number.map(Math.abs);
const year = fc.integer({ min: 1900, max: 2120 });
const years = fc.dictionary(year.map(String), number, { minKeys: 1, maxKeys: 4 });
const path = fc.oneof(number, fc.record({ near: number, long: number, until: year }), years);
const code = fc.constantFrom("a", "b", "c", "d", "nobody", "constructor");
const scope = fc.oneof(
  fc.constant({ kind: "province" }),
  fc.constantFrom("p1", "p2", "p9").map((each) => ({ kind: "prefecture", code: each })),
  fc
    .constantFrom("county", "district", "autonomous-county")
    .map((each) => ({ kind: "unitKind", code: each })),
  fc.constantFrom("agriculture", "industry").map((each) => ({ kind: "policyType", code: each })),
  fc.constantFrom("g1", "g2", "toString").map((each) => ({ kind: "group", code: each })),
  code.map((each) => ({ kind: "unit", code: each })),
);
const id = fc.stringMatching(/^[a-z]{1,2}$/);
const members = fc.dictionary(code, fc.constant(true), { maxKeys: 4 });
const scenario = fc.record({
  closure: fc.constantFrom("growth", "factors", "target"),
  horizon: fc.oneof(fc.integer({ min: 2024, max: 2073 }), fc.integer({ min: 1800, max: 3000 })),
  overrides: fc.dictionary(id, fc.record({ scope, assumption: fc.constantFrom(...assumptions), path }), {
    maxKeys: 8,
  }),
  projects: fc.dictionary(
    id,
    fc.record({
      name: fc.constant("项目"),
      unit: code,
      sector: fc.constantFrom("primary", "secondary", "tertiary"),
      investment: fc.dictionary(year.map(String), positive, { maxKeys: 3 }),
      commissioningYear: year,
      channel: fc.constantFrom("capital", "valueAdded"),
      valueAdded: positive,
      jobs: positive,
    }),
    { maxKeys: 3 },
  ),
  levers: fc.dictionary(
    id,
    fc.record({
      name: fc.constant("抓手"),
      scope,
      borderOnly: fc.boolean(),
      effects: fc.dictionary(fc.constantFrom(...leverEffects), number, { maxKeys: 4 }),
      startYear: year,
      rampYears: fc.integer({ min: 1, max: 50 }),
    }),
    { maxKeys: 3 },
  ),
  groups: fc.record({ g1: fc.record({ name: fc.constant("一"), members }) }),
  policyTypes: fc.dictionary(code, fc.subarray(["agriculture", "industry"]), { maxKeys: 2 }),
  censusRevisions: fc.dictionary(
    fc.constantFrom("p1", "p2", "p9", "constructor"),
    fc.record({ share: number.filter((share) => share > -1 && share <= 10) }),
    { maxKeys: 3 },
  ),
  actualsThrough: fc.oneof(fc.constant(undefined), fc.integer({ min: 2023, max: 2030 }), year),
});

const figure = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: 0.01, max: 1000, noNaN: true }) },
  fc.constant(null),
  number,
);
/** Often the years that a projection begins with. */
const published = fc.dictionary(fc.integer({ min: 2022, max: 2030 }).map(String), number, { maxKeys: 6 });
const wildUnit = (unitCode: string) =>
  fc
    .record({
      valueAdded: fc.record({ primary: figure, secondary: figure, tertiary: figure }),
      capital: figure,
      capitalOutputRatio: figure,
      investmentRatio: figure,
      employment: figure,
      urbanEmploymentShare: figure,
      urbanJobs: figure,
      income: fc.record({ urban: figure, rural: figure }),
      reference: fc.record({ growth: fc.record({ primary: path }), investmentRatio: path }),
      history: fc.record({ realGrowth: published }),
    })
    .map((changes) => tinyUnit(unitCode, changes));
const wildDataset = fc
  .record({
    units: fc.tuple(wildUnit("a"), wildUnit("b")),
    reference: fc.record({
      growth: fc.record({ primary: path, secondary: path, tertiary: path }),
      tfpGrowth: path,
      investmentRatio: path,
      employmentGrowth: path,
      deflator: fc.record({ primary: path, secondary: path, tertiary: path }),
      incomeGrowth: fc.record({ urban: path, rural: path }),
    }),
    published: fc.record({ province: published, prefecture: published }),
    gdp: figure,
    passThrough: number,
    jobsPerPoint: positive,
  })
  .map(({ gdp, passThrough, jobsPerPoint, published: told, ...changes }) => {
    const { parameters, province } = tinyDataset();
    const incomePassThrough = { urban: passThrough, rural: passThrough };
    return datasetSchema.parse({
      ...tinyDataset(),
      ...changes,
      parameters: { ...parameters, jobsPerPoint, incomePassThrough },
      published: { gdp },
      province: { ...province, history: { realGrowth: told.province } },
      prefectures: { p1: { name: "甲州", history: { realGrowth: told.prefecture } } },
    });
  });

/** Every number in a JSON-like value; anything that JSON would change is an error. */
function checkPlain(value: unknown, where: string): void {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new Error(`${where} is ${value}`);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) checkPlain(item, `${where}.${key}`);
  } else if (!["string", "boolean"].includes(typeof value) && value !== null) {
    throw new Error(`${where} is a ${typeof value}`);
  }
}

function checkRun(dataset: ReturnType<typeof tinyDataset>, changes: object): void {
  const given = scenarioSchema.omit({ id: true, name: true, format: true, version: true, datasetId: true });
  const { plan, projection, result } = run(dataset, given.parse(changes));
  checkPlain(result, "result");
  for (const unit of [null, "a"]) {
    checkPlain(runView({ dataset, datasetHash: "", plan, projection }, { unit }), "view");
  }
  for (const problem of result.problems) {
    for (const language of ["zh-CN", "en"] as const) {
      const message = problemText(problem, language, () => null);
      expect(message).not.toMatch(/undefined|NaN|null/);
      problemSchema.parse({ ...problem, message });
    }
  }
  for (const unit of result.units) {
    // A unit has GDP in every year or in none, and then it was said why.
    const known = unit.gdpReal.filter((gdp) => gdp !== null);
    expect([0, result.years.length]).toContain(known.length);
    for (const gdp of known) expect(gdp).toBeGreaterThan(0);
    if (known.length === 0) expect(result.problems.some((each) => each.unit === unit.code)).toBe(true);
  }
}

test("no accepted scenario makes NaN or Infinity come out", () => {
  const dataset = tinyDataset();
  fc.assert(
    fc.property(scenario, (changes) => checkRun(dataset, changes)),
    { numRuns: 250 },
  );
});

test("no accepted dataset does either", () => {
  fc.assert(
    fc.property(wildDataset, scenario, (dataset, changes) => checkRun(dataset, changes)),
    { numRuns: 250 },
  );
});
