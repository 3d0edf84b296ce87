/** Small scenarios and edits of them, few enough in kind that two planners' edits often meet. */
import fc from "fast-check";
import { type Scenario, scenarioSchema } from "../../shared/scenario/schema.ts";

const codes = ["530181", "532504"];
const groupIds = ["g1", "g2"];
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const rate = fc.constantFrom(0.01, 0.05, 0.09);
const year = fc.constantFrom("2025", "2026", "2027");

const scope = fc.oneof(
  fc.constant({ kind: "province" as const }),
  fc.record({ kind: fc.constant("unit" as const), code: fc.constantFrom(...codes) }),
  fc.record({ kind: fc.constant("group" as const), code: fc.constantFrom(...groupIds) }),
);
const path = fc.oneof(
  rate,
  fc.record({ near: rate, long: rate, until: fc.constantFrom(2025, 2028) }),
  fc.dictionary(year, rate, { minKeys: 1, maxKeys: 3, noNullPrototype: true }),
);
const override = fc.record({
  scope,
  assumption: fc.constantFrom("growth" as const, "investmentRatio" as const),
  path,
  note: optional(fc.constantFrom("甲说", "乙说")),
});
const project = fc.record({
  name: fc.constantFrom("铝材", "磷化工"),
  unit: fc.constantFrom(...codes),
  sector: fc.constantFrom("secondary" as const, "tertiary" as const),
  investment: fc.dictionary(year, rate, { maxKeys: 2, noNullPrototype: true }),
  commissioningYear: fc.constantFrom(2026, 2027),
  channel: fc.constantFrom("capital" as const, "valueAdded" as const),
});
const lever = fc.record({
  name: fc.constantFrom("口岸", "园区"),
  scope,
  effects: fc.dictionary(fc.constantFrom("growth.primary", "investmentRatio"), rate, {
    noNullPrototype: true,
  }),
  startYear: fc.constantFrom(2025, 2026),
});
const group = fc.record({
  name: fc.constantFrom("重点县", "沿边"),
  members: fc.dictionary(fc.constantFrom(...codes), fc.constant(true as const), { noNullPrototype: true }),
});
const goal = fc.record({ year: fc.constantFrom(2028, 2030), gdpNominal: fc.constantFrom(300, 500) });
const revision = fc.record({
  share: fc.constantFrom(-0.09, 0.05, 0.2),
  source: optional(fc.constantFrom("五经普公报", "年鉴")),
});
const types = fc.subarray(["agriculture" as const, "industry" as const, "border-port" as const]);

/** Of every field that is a map its ids and values, of any other its values. */
const fields = {
  overrides: [fc.constantFrom("o1", "o2", "o3"), override],
  projects: [fc.constantFrom("p1", "p2"), project],
  levers: [fc.constantFrom("l1", "l2"), lever],
  groups: [fc.constantFrom(...groupIds), group],
  goals: [fc.constantFrom(...codes), goal],
  policyTypes: [fc.constantFrom(...codes), types],
  censusRevisions: [fc.constantFrom("530100", "532500"), revision],
} as const satisfies Partial<Record<keyof Scenario, readonly [fc.Arbitrary<string>, fc.Arbitrary<unknown>]>>;
export const recordNames = Object.keys(fields) as (keyof typeof fields)[];

const maps = Object.fromEntries(
  Object.entries(fields).map(([name, [id, value]]) => [
    name,
    fc.dictionary(id, value as fc.Arbitrary<unknown>, { maxKeys: 3, noNullPrototype: true }),
  ]),
);

function asScenario(parts: object): Scenario {
  return withoutDangling(
    scenarioSchema.parse({
      format: "xiance-scenario",
      version: 1,
      id: "s1",
      datasetId: "yunnan-2023",
      // JSON: undefined is nothing.
      ...(JSON.parse(JSON.stringify(parts)) as object),
    }),
  );
}

/** Every scenario of the product has the groups it speaks of, and one override for one thing. */
function withoutDangling(scenario: Scenario): Scenario {
  const knows = ({ scope: at }: Scenario["overrides"][string] | Scenario["levers"][string]) =>
    at.kind !== "group" || Object.hasOwn(scenario.groups, at.code);
  const seen = new Set<string>();
  const first = ({ scope: at, assumption }: Scenario["overrides"][string]) => {
    const about = JSON.stringify([at.kind, at.code, assumption]);
    return !seen.has(about) && seen.add(about);
  };
  return {
    ...scenario,
    overrides: Object.fromEntries(
      Object.entries(scenario.overrides).filter(([, each]) => knows(each) && first(each)),
    ),
    levers: Object.fromEntries(Object.entries(scenario.levers).filter(([, each]) => knows(each))),
  };
}

const settings = {
  name: fc.constantFrom("甲案", "乙案"),
  closure: fc.constantFrom("growth", "factors"),
  horizon: fc.constantFrom(2030, 2035),
  targetScope: optional(fc.constantFrom("counties", "counties-and-districts")),
  actualsThrough: optional(fc.constantFrom(2024, 2025)),
  ensemble: fc.record({ draws: fc.constantFrom(100, 200), seed: fc.constantFrom(1, 2) }),
};

export const someScenario: fc.Arbitrary<Scenario> = fc.record({ ...settings, ...maps }).map(asScenario);

/** One change: a setting, a record set or removed, or one field of a record. */
const change = fc.oneof(
  fc.record(settings, { requiredKeys: [] }).map((some) => (scenario: Scenario): object => ({
    ...scenario,
    ...some,
  })),
  fc.constantFrom(...recordNames).chain((name) => {
    const [id, value] = fields[name] as unknown as [fc.Arbitrary<string>, fc.Arbitrary<object>];
    return fc
      .tuple(id, value, fc.constantFrom("set", "remove", "field"), fc.nat())
      .map(([at, record, how, pick]) => (scenario: Scenario): object => {
        const { [at]: old, ...others } = scenario[name] as Record<string, object>;
        if (how === "remove") return { ...scenario, [name]: others };
        if (how === "set" || old === undefined || Array.isArray(old)) {
          return { ...scenario, [name]: { ...others, [at]: record } };
        }
        const keys = Object.keys(record);
        const key = keys[pick % keys.length]!;
        const part = (record as Record<string, unknown>)[key];
        return { ...scenario, [name]: { ...others, [at]: { ...old, [key]: part } } };
      });
  }),
);
const changes = fc.array(change, { maxLength: 4 });

export interface Copies {
  readonly base: Scenario;
  readonly mine: Scenario;
  readonly theirs: Scenario;
}

/** A scenario and what two planners made of it. */
export const someCopies: fc.Arbitrary<Copies> = fc
  .tuple(someScenario, changes, changes)
  .map(([base, one, two]) => {
    const after = (steps: typeof one) => steps.reduce<Scenario>((at, step) => asScenario(step(at)), base);
    return { base, mine: after(one), theirs: after(two) };
  });
