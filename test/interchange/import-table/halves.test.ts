/** Yearbook tables printed in two halves side by side: one table, its problems at their real cells. */
import { describe, expect, test } from "vitest";
import type { Cell, Mapping } from "../../../shared/import/schema.ts";
import { embedded } from "../../services/yearbook.ts";
import { found, planned, proposalFor } from "./planned.ts";

const names = ["县 名", "地区生产总值", "比上年增长"];
const units = ["", "（万元）", "（%）"];
type Unit = ReturnType<typeof embedded>["units"][number];

/** “富　民　县”, GDP in 万元 and growth of 2023 as the embedded dataset has them. */
function cellsOf({ name, valueAdded: { primary, secondary, tertiary } }: Unit, at: number): Cell[] {
  const gdp = Number(((primary! + secondary! + tertiary!) * 10_000).toFixed(0));
  return [name.length === 3 ? [...name].join("　") : name, gdp, Number((3 + (at % 20) / 10).toFixed(1))];
}

/** The 129 units in `count` tables side by side, the last one shorter. */
function sideBySide(count: number, { gap = 0, numbered = false } = {}): Cell[][] {
  const all = embedded().units;
  const length = Math.ceil(all.length / count);
  const number: Cell[] = numbered ? ["序号"] : [];
  const space = Array<Cell>(gap).fill(null);
  const line = (of: (part: number) => Cell[]) =>
    Array.from({ length: count }, (_, part) => [...(part > 0 ? space : []), ...of(part)]).flat();
  return [
    ["3-12 2023年各县(市、区)地区生产总值", ...line((part) => (part === 0 ? [] : ["续表", null, null]))],
    line(() => [...number, ...names]),
    line(() => [...(numbered ? [null] : []), ...units]),
    ...Array.from({ length }, (_, at) =>
      line((part) => {
        const unit = all[part * length + at];
        if (unit === undefined) return [...(numbered ? [null] : []), null, null, null];
        return [...(numbered ? [part * length + at + 1] : []), ...cellsOf(unit, at)];
      }),
    ),
    ["注：本表按当年价格计算。"],
  ];
}

const figure = (indicator: string, scale: string) => ({ use: "figure", indicator, year: 2023, scale });

describe("all 129 units in halves", () => {
  test("are proposed as one table", () => {
    const mapping = proposalFor(sideBySide(2));
    expect(mapping).toMatchObject({ header: { first: 2, last: 3 }, halves: { starts: [3], only: null } });
    expect(mapping.columns).toEqual({
      0: { use: "name" },
      1: figure("gdp", "wan-yuan"),
      2: figure("realGrowth", "percent"),
      3: { use: "name" },
      4: figure("gdp", "wan-yuan"),
      5: figure("realGrowth", "percent"),
    });
    const plan = planned(sideBySide(2));
    expect(found(plan)).toEqual([]);
    expect(plan.counts).toMatchObject({ units: 129, figures: 258 });
  });

  test.each([
    ["three of them", 3, {}, [3, 6], [3, 6]],
    ["an empty column between", 2, { gap: 1 }, [4], [4]],
    ["numbered rows", 2, { numbered: true }, [4], [5]],
  ])("%s", (_what, count, form, starts, labels) => {
    const rows = sideBySide(count, form);
    const mapping = proposalFor(rows);
    expect(mapping.halves).toEqual({ starts, only: null });
    for (const label of labels) expect(mapping.columns[label]).toEqual({ use: "name" });
    const plan = planned(rows);
    expect(found(plan)).toEqual([]);
    expect(plan.counts.units).toBe(129);
  });

  test("come out as the same units in one long table do", () => {
    const long: Cell[][] = [
      ["2023年各县(市、区)地区生产总值"],
      names,
      units,
      ...embedded().units.map((unit, at) => cellsOf(unit, at % 65)),
    ];
    const halves = planned(sideBySide(2));
    expect(halves.dataset).toEqual(planned(long).dataset);
    expect(halves.changes.length).toBeGreaterThan(0);
  });

  test("one of them may be taken alone", () => {
    const rows = sideBySide(2);
    const only = (which: number) => planned(rows, { mapping: { halves: { starts: [3], only: which } } });
    expect(only(0).counts.units).toBe(65);
    expect(only(1).counts.units).toBe(64);
    expect(only(1).rows[0]).toMatchObject({ row: 4, start: 3, code: embedded().units[65]?.code });
  });
});

describe("problems of the right half", () => {
  const rows = sideBySide(2);
  rows[5]![4] = "保密";
  rows[6]![3] = "某新区";
  test("are at their own cells, and settled there", () => {
    expect(found(planned(rows))).toEqual(["error cell-not-number 6 4", "error row-unknown 7 3"]);
    const settled: Partial<Mapping> = { cells: { E6: { kind: "leave" } }, rows: { D7: { kind: "skip" } } };
    const plan = planned(rows, { mapping: settled });
    expect(found(plan)).toEqual([]);
    // The row of the left half goes on being taken.
    expect(plan.rows.filter(({ row }) => row === 7).map(({ start, kind }) => [start, kind])).toEqual([
      [0, "unit"],
      [3, "skipped"],
    ]);
  });

  test("a unit in both halves is told at the second", () => {
    const twice = sideBySide(2);
    twice[5]![3] = embedded().units[0]!.name;
    expect(found(planned(twice))).toEqual(["error row-twice 6 3"]);
  });

  test("a total in the left half is held against the units of both", () => {
    const prefecture = embedded().units.filter(({ prefecture: { name } }) => name === "迪庆藏族自治州");
    const [one, two, three] = prefecture.map((unit, at) => cellsOf(unit, at).slice(0, 2));
    const sum = [one, two, three].reduce((total, row) => total + Number(row?.[1]), 0);
    const head: Cell[] = ["县名", "2023年GDP（万元）", "县名", "2023年GDP（万元）"];
    const more: Cell[][] = embedded()
      .units.slice(0, 4)
      .map((unit, at) => cellsOf(unit, at).slice(0, 2));
    const page = (total: number): Cell[][] => [
      head,
      ["迪庆州", total, ...two!],
      [...one!, ...three!],
      [...more[0]!, ...more[1]!],
      [...more[2]!, ...more[3]!],
    ];
    expect(proposalFor(page(sum)).halves).toEqual({ starts: [2], only: null });
    expect(found(planned(page(sum)))).toEqual([]);
    expect(found(planned(page(sum + 50_000)))).toEqual(["warning row-total-differs 2 1"]);
  });
});

describe("are not seen", () => {
  const three = embedded().units.slice(0, 6);
  test("where the same units stand beside each other, or the second names have no figures", () => {
    const same = three.map((unit, at) => [...cellsOf(unit, at), ...cellsOf(unit, at)]);
    expect(proposalFor([[...names, ...names], [...units, ...units], ...same]).halves).toBeNull();
    const noted = three.map((unit, at) => [...cellsOf(unit, at), embedded().units[at + 20]!.name]);
    expect(proposalFor([[...names, "邻县"], [...units, ""], ...noted]).halves).toBeNull();
  });
  test("where what stands beside has other figures", () => {
    const other = three.map((unit, at) => [...cellsOf(unit, at), embedded().units[at + 20]!.name, 20 + at]);
    expect(
      proposalFor([[...names, "县名", "常住人口"], [...units, "", "（万人）"], ...other]).halves,
    ).toBeNull();
  });
});
