/** Cells of a yearbook's table settled one by one: left out, entered by hand, accepted; nothing else moves. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellAddress, placeAt } from "../../../shared/import/cell-address.ts";
import { type Cell, type Mapping, mappingSchema } from "../../../shared/import/schema.ts";
import { embedded } from "../../services/yearbook.ts";
import { briefly, found, planned } from "./planned.ts";

const head: Cell[] = ["名称", "第一产业（万元）", "第二产业（万元）", "第三产业（万元）", "常住人口（万人）"];
const indicators = ["valueAdded.primary", "valueAdded.secondary", "valueAdded.tertiary", "population"];
const wan = (value: number | null) => (value === null ? null : Number((value * 10_000).toFixed(2)));

/** All 129 units, everything a little more than the embedded figures. */
function table(factor = 1.02): Cell[][] {
  const times = (value: number | null) => (value === null ? null : Number((value * factor).toFixed(2)));
  return [
    head,
    ...embedded().units.map(({ name, valueAdded: { primary, secondary, tertiary }, population }): Cell[] => [
      name,
      ...[primary, secondary, tertiary].map((value) => times(wan(value))),
      times(population),
    ]),
  ];
}

const rowOf = (name: string) => embedded().units.findIndex((unit) => unit.name === name) + 2;
const put = (rows: Cell[][], name: string, column: number, cell: Cell) => {
  rows[rowOf(name) - 1]![column] = cell;
  return rows;
};
const settling = (cells: Mapping["cells"], more: Partial<Mapping> = {}) => ({ mapping: { cells, ...more } });
const unitIn = (plan: ReturnType<typeof planned>, name: string) =>
  plan.dataset!.units.find((unit) => unit.name === name)!;
const anning = rowOf("安宁市");

describe("left out", () => {
  test("a word among the figures: the base's figure stays and keeps its source", () => {
    const rows = put(table(), "安宁市", 2, "保密");
    expect(found(planned(rows))).toEqual([`error cell-not-number ${anning} 2`]);
    const plan = planned(rows, settling({ [`C${anning}`]: { kind: "leave" } }));
    expect(found(plan)).toEqual([]);
    const before = embedded().units.find(({ name }) => name === "安宁市")!;
    expect(unitIn(plan, "安宁市").valueAdded.secondary).toBe(before.valueAdded.secondary);
    expect(unitIn(plan, "安宁市").provenance["valueAdded.secondary"]).toEqual(
      before.provenance["valueAdded.secondary"],
    );
    expect(plan.counts).toMatchObject({ left: 1, typed: 0, accepted: 0, units: 129 });
    expect(plan.settled).toEqual([
      {
        row: anning,
        column: 2,
        how: "left",
        applied: true,
        text: "保密",
        figure: {
          code: "530181",
          name: "安宁市",
          indicator: "valueAdded.secondary",
          year: 2023,
          value: null,
        },
      },
    ]);
  });

  test("any cell of the table: every other figure and source comes out as it would have", () => {
    const rows = table();
    const whole = planned(rows);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.nat(128), fc.nat(3)), {
          minLength: 1,
          maxLength: 6,
          selector: ([unit, at]) => unit * 4 + at,
        }),
        (places) => {
          const cells = places.map(
            ([unit, at]) => [cellAddress(unit + 2, at + 1), { kind: "leave" }] as const,
          );
          const plan = planned(rows, settling(Object.fromEntries(cells)));
          const left = new Set(
            places.map(([unit, at]) => `${embedded().units[unit]!.code} ${indicators[at]}`),
          );
          const isLeft = ({ code, indicator }: { code: string; indicator: string }) =>
            left.has(`${code} ${indicator}`);
          expect(plan.changes).toEqual(whole.changes.filter((change) => !isLeft(change)));
          expect(plan.counts.left).toBe(places.length);
          for (const [at, unit] of plan.dataset!.units.entries()) {
            const base = embedded().units[at]!;
            const full = whole.dataset!.units[at]!;
            for (const [path, provenance] of Object.entries(unit.provenance)) {
              // The base year's GDP is the sum of its sectors, whichever they are.
              if (path === "history.gdp.2023") continue;
              const expected = left.has(`${unit.code} ${path}`) ? base : full;
              expect(provenance).toEqual(expected.provenance[path]);
            }
            expect(unit.history?.realGrowth).toEqual(base.history?.realGrowth);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  test("the cell with the most decimals does not change how the others are compared", () => {
    const rows: Cell[][] = [
      ["名称", "第一产业（亿元）"],
      ["安宁市", 0.123456],
      ...["富民县", "宜良县"].map((name): Cell[] => {
        const { primary } = embedded().units.find((unit) => unit.name === name)!.valueAdded;
        return [name, Number(primary!.toFixed(1))];
      }),
    ];
    const others = ({ changes }: ReturnType<typeof planned>) =>
      changes.filter(({ name }) => name !== "安宁市");
    const whole = planned(rows);
    expect(others(whole)).toHaveLength(2);
    expect(others(planned(rows, settling({ B2: { kind: "leave" } })))).toEqual(others(whole));
  });

  test("the year's GDP is not summed from the sectors where it was left out", () => {
    const rows: Cell[][] = [
      ["名称", "2024年GDP（亿元）", ...["一", "二", "三"].map((each) => `2024年第${each}产业（亿元）`)],
      ["安宁市", "x", 20, 400, 350],
      ["富民县", 120, 20, 40, 60],
    ];
    const plan = planned(rows, settling({ B2: { kind: "leave" } }));
    const before = embedded().units.find(({ name }) => name === "安宁市")!;
    expect(unitIn(plan, "安宁市").history?.gdp).toEqual(before.history?.gdp);
    expect(plan.changes.map(({ name }) => name)).toEqual(["富民县"]);
  });

  test("a new base year still asks for every sector", () => {
    const plan = planned(put(table(), "安宁市", 2, "x"), {
      ...settling({ [`C${anning}`]: { kind: "leave" } }),
      aim: { baseYear: 2024 },
    });
    expect(briefly(plan).filter((each) => each.startsWith("error"))).toContain(
      "error base-year-incomplete - -",
    );
  });
});

describe("entered by hand", () => {
  test("in the column's measure, noted with the cell's address and what stood there", () => {
    const rows = put(table(), "安宁市", 2, { error: "#DIV/0!" });
    const plan = planned(rows, settling({ [`C${anning}`]: { kind: "value", value: 4_123_456.7 } }));
    expect(found(plan)).toEqual([]);
    expect(unitIn(plan, "安宁市").valueAdded.secondary).toBe(412.34567);
    expect(unitIn(plan, "安宁市").provenance["valueAdded.secondary"]).toEqual({
      status: "observed",
      source: "I1",
      note: `手工录入，“表”C${anning}原为“#DIV/0!”`,
    });
    expect(plan.settled).toMatchObject([
      { how: "typed", applied: true, text: "#DIV/0!", figure: { value: 412.34567 } },
    ]);
  });

  test("a factor of 10,000 is settled by the right figure, and a wrong one is still told", () => {
    const { secondary } = embedded().units.find(({ name }) => name === "安宁市")!.valueAdded;
    const rows = put(table(), "安宁市", 2, secondary);
    expect(found(planned(rows))).toEqual([`error cell-unlikely ${anning} 2`]);
    const typed = (value: number) => planned(rows, settling({ [`C${anning}`]: { kind: "value", value } }));
    expect(found(typed(wan(secondary)!))).toEqual([]);
    expect(found(typed(-5))).toEqual([`error cell-out-of-range ${anning} 2`]);
    expect(found(typed(wan(secondary)! * 10_000))).toEqual([`error cell-unlikely ${anning} 2`]);
  });

  test("sectors off GDP are settled at the sector that is wrong", () => {
    const rows: Cell[][] = [
      ["名称", "地区生产总值（亿元）", "第一产业（亿元）", "第二产业（亿元）", "第三产业（亿元）"],
      ["安宁市", 760, 20, 300, 340],
      ["富民县", 120, 20, 40, 60],
    ];
    expect(found(planned(rows))).toEqual(["error sectors-do-not-add 2 1"]);
    expect(found(planned(rows, settling({ D2: { kind: "value", value: 400 } })))).toEqual([]);
    expect(found(planned(rows, settling({ B2: { kind: "leave" } })))).toEqual([]);
  });

  test("where the sheet has nothing", () => {
    const rows = put(table(), "安宁市", 4, null);
    const plan = planned(rows, settling({ [`E${anning}`]: { kind: "value", value: 49.5 } }));
    expect(unitIn(plan, "安宁市").population).toBe(49.5);
    expect(unitIn(plan, "安宁市").provenance.population?.note).toBe(`手工录入，“表”E${anning}原为空`);
  });
});

describe("accepted", () => {
  const rows = put(table(), "安宁市", 4, "60.5");
  test("a warning is no longer told; one of another kind is, and an error never goes away", () => {
    expect(found(planned(rows))).toEqual([`warning cell-text-number ${anning} 4`]);
    const accept: Mapping["cells"] = { [`E${anning}`]: { kind: "accept", codes: ["cell-text-number"] } };
    const plan = planned(rows, settling(accept));
    expect(found(plan)).toEqual([]);
    expect(unitIn(plan, "安宁市").population).toBe(60.5);
    expect(plan.counts.accepted).toBe(1);
    const far = put(table(), "安宁市", 4, "500");
    expect(found(planned(far, settling(accept)))).toEqual([`warning cell-unlikely ${anning} 4`]);
    const wrong = put(table(), "安宁市", 4, "保密");
    const all: Mapping["cells"] = { [`E${anning}`]: { kind: "accept", codes: ["cell-not-number"] } };
    const barred = planned(wrong, settling(all));
    expect(found(barred)).toEqual([`error cell-not-number ${anning} 4`]);
    expect(barred.settled).toMatchObject([{ how: "accepted", applied: false, figure: null }]);
  });
});

test("answers wait while the mapping reads nothing from their cells, and come back with them", () => {
  const rows = put(table(), "安宁市", 2, "保密");
  const cells: Mapping["cells"] = { [`C${anning}`]: { kind: "leave" }, ZZ9999: { kind: "leave" } };
  const { columns } = mappingOf(rows);
  const { 2: _, ...fewer } = columns;
  const without = planned(rows, settling(cells, { columns: fewer }));
  expect(without.settled.map(({ applied }) => applied)).toEqual([false, false]);
  expect(without.counts.left).toBe(0);
  const again = planned(rows, settling(cells, { columns }));
  expect(again.settled.map(({ applied }) => applied)).toEqual([true, false]);
  // The same cell with another header row and another last row.
  const short = planned(rows, settling(cells, { header: { first: 1, last: 2 }, lastRow: anning }));
  expect(short.settled[0]).toMatchObject({ applied: true });
});

function mappingOf(rows: Cell[][]): Mapping {
  return mappingSchema.parse({
    sheet: "表",
    header: { first: 1, last: 1 },
    columns: Object.fromEntries(
      rows[0]!.map((_, at) => [
        at,
        at === 0
          ? { use: "name" }
          : {
              use: "figure",
              indicator: indicators[at - 1],
              year: 2023,
              scale: at === 4 ? "wan-people" : "wan-yuan",
            },
      ]),
    ),
  });
}

test("addresses read back as the places they name", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50_000 }), fc.nat(700), (row, column) => {
      expect(placeAt(cellAddress(row, column))).toEqual({ row, column });
    }),
  );
  expect(placeAt("12")).toBeNull();
});
