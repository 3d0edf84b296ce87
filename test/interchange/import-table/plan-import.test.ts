import { describe, expect, test } from "vitest";
import type { Cell } from "../../../shared/import/schema.ts";
import { embedded } from "../../services/yearbook.ts";
import { found, planned } from "./planned.ts";

const head: Cell[] = ["名称", "第一产业（亿元）", "第二产业（亿元）", "第三产业（亿元）"];
const unitOf = (name: string) => embedded().units.find((unit) => unit.name === name)!;
const own = (name: string): Cell[] => {
  const { primary, secondary, tertiary } = unitOf(name).valueAdded;
  return [name, primary, secondary, tertiary];
};

describe("rows", () => {
  test("prefectures, totals and sums are told from units, and only used for what they are", () => {
    const plan = planned([
      head,
      ["合计", 100, 100, 100],
      ["楚雄州", 1, 1, 1],
      own("楚雄市"),
      ["市辖区合计", 1, 1, 1],
      ["小计", 1, 1, 1],
      own("双柏县"),
    ]);
    expect(plan.rows.map(({ kind, name }) => [kind, name])).toEqual([
      ["province", "云南省"],
      ["prefecture", "楚雄彝族自治州"],
      ["unit", "楚雄市"],
      ["skipped", null],
      ["skipped", null],
      ["unit", "双柏县"],
    ]);
    expect(plan.dataset).not.toBeNull();
  });

  test("a namesake is settled by the prefecture above, and asked about without one", () => {
    const below = planned([head, ["楚雄州"], ["楚雄", ...own("楚雄市").slice(1)], own("双柏县")]);
    expect(below.rows[1]).toMatchObject({ kind: "unit", name: "楚雄市" });
    const alone = planned([head, own("双柏县"), ["楚雄", 1, 2, 3]]);
    expect(alone.rows[1]).toMatchObject({ kind: "ambiguous", code: null });
    expect(alone.rows[1]?.candidates.map(({ name }) => name)).toEqual(["楚雄彝族自治州", "楚雄市"]);
    expect(alone.dataset).toBeNull();
    const answered = planned([head, own("双柏县"), ["楚雄", ...own("楚雄市").slice(1)]], {
      mapping: { rows: { 3: { kind: "unit", code: "532301" } } },
    });
    expect(answered.rows[1]).toMatchObject({ kind: "unit", code: "532301" });
    expect(found(answered)).toEqual([]);
  });

  test("a code decides, unless the name beside it is another place's", () => {
    const coded: Cell[] = ["代码", ...head];
    const plan = planned([
      coded,
      ["530181", ...own("安宁市")],
      ["530124", "富民", ...own("富民县").slice(1)],
      ["530125", ...own("安宁市")],
    ]);
    expect(plan.rows.map(({ kind }) => kind)).toEqual(["unit", "unit", "ambiguous"]);
    expect(found(plan)).toEqual(["error row-ambiguous 4 -"]);
  });

  test("the same unit twice, an unknown row, and a remark without figures", () => {
    const plan = planned([
      head,
      own("安宁市"),
      own("安宁市"),
      ["某新区", 1, 2, 3],
      ["其中：重点县"],
      own("富民县"),
    ]);
    expect(found(plan)).toEqual(["error row-twice 3 -", "error row-unknown 4 -"]);
    expect(plan.problems[0]?.values).toMatchObject({ name: "安宁市", other: 2 });
    const skipped = planned([head, own("安宁市"), own("安宁市"), own("富民县")], {
      mapping: { rows: { 3: { kind: "skip" } } },
    });
    expect(found(skipped)).toEqual([]);
  });

  test("a unit that the table leaves out is named, and keeps its figures", () => {
    const plan = planned([head, own("安宁市")]);
    expect(plan.problems).toHaveLength(128);
    expect(plan.problems[0]).toMatchObject({ code: "unit-missing", severity: "warning" });
  });
});

describe("figures", () => {
  test("what cannot be read or be is an error in its cell; what is missing stays as it was", () => {
    const plan = planned([
      head,
      ["安宁市", { error: "#DIV/0!" }, "保密", -1],
      ["富民县", "…", "1,234.5", "12①"],
      own("宜良县"),
    ]);
    expect(found(plan)).toEqual([
      "error cell-error 2 1",
      "error cell-not-number 2 2",
      "error cell-out-of-range 2 3",
      "warning cell-empty 3 1",
      "warning cell-text-number 3 2",
      "warning cell-unlikely 3 2",
      "warning cell-footnote 3 3",
      "warning cell-unlikely 3 3",
    ]);
  });

  test("万元 taken for 亿元 is said to be so", () => {
    const wrong = own("安宁市").map((cell) => (typeof cell === "number" ? cell * 1e4 : cell));
    const plan = planned([head, wrong, own("富民县")]);
    expect(plan.problems.filter(({ code }) => code === "cell-unlikely")).toMatchObject([
      { severity: "error", row: 2, values: { factor: 10_000 } },
      { severity: "error", row: 2, values: { factor: 10_000 } },
      { severity: "error", row: 2, values: { factor: 10_000 } },
    ]);
  });

  test("growth beyond half, an income of a few hundred and a threefold level are asked about", () => {
    const plan = planned([
      ["名称", "2024年GDP增速（%）", "2024年城镇居民人均可支配收入（元）", "2024年地区生产总值（亿元）"],
      ["安宁市", 80, 520, 3000],
      ["富民县", 5, 52_000, 120],
    ]);
    expect(found(plan)).toEqual([
      "warning level-across-break - 3",
      "warning cell-unlikely 2 1",
      "warning cell-unlikely 2 2",
      "warning cell-unlikely 2 3",
    ]);
  });

  test("sectors are held against the GDP beside them, to the precision written", () => {
    const wide: Cell[] = ["名称", "地区生产总值（亿元）", ...head.slice(1)];
    const sum = (name: string) =>
      own(name)
        .slice(1)
        .reduce<number>((total, cell) => total + Number(cell), 0);
    const row = (name: string, more: number): Cell[] => [
      name,
      Number((sum(name) + more).toFixed(4)),
      ...own(name).slice(1),
    ];
    const plan = planned([wide, row("安宁市", 0), row("富民县", 0.5), row("宜良县", 50)]);
    expect(found(plan)).toEqual(["error sectors-do-not-add 4 1", "warning sectors-do-not-add 3 1"]);
  });

  test("a prefecture's total that its units do not make up", () => {
    const units = embedded().units.filter(({ prefecture }) => prefecture.name === "迪庆藏族自治州");
    const sums = [1, 2, 3].map((at) => units.reduce((sum, { name }) => sum + Number(own(name)[at]), 0));
    const rows = (more: number): Cell[][] => [
      head,
      ["迪庆州", ...sums.map((sum) => sum + more)],
      ...units.map(({ name }) => own(name)),
    ];
    expect(found(planned(rows(0)))).toEqual([]);
    expect(found(planned(rows(5)))).toEqual([
      "warning row-total-differs 2 1",
      "warning row-total-differs 2 2",
      "warning row-total-differs 2 3",
    ]);
  });

  test("a mapping without names or figures, with a column twice or a year past the horizon", () => {
    const use = { use: "figure", indicator: "gdp", year: 2031, scale: "yi-yuan" } as const;
    expect(found(planned([head, own("安宁市")], { mapping: { columns: {} } }))).toEqual([
      "error no-name-column - -",
      "error no-figure-column - -",
    ]);
    const twice = planned([head, own("安宁市")], {
      mapping: { columns: { 0: { use: "name" }, 1: use, 2: use } },
    });
    expect(
      twice.problems.filter(({ severity }) => severity === "error").map(({ code, column }) => [code, column]),
    ).toEqual([
      ["year-after-horizon", 1],
      ["column-twice", 2],
      ["year-after-horizon", 2],
    ]);
  });

  test("a figure that a dataset has no place for is left out, and said so once", () => {
    const plan = planned([
      ["名称", "2021年常住人口（万人）"],
      ["安宁市", 48],
      ["富民县", 15],
    ]);
    expect(found(plan)).toEqual(["warning figure-without-place - 1"]);
    expect(plan.isUnchanged).toBe(true);
  });
});

describe("editions", () => {
  test("actuals go into the histories of units, prefectures and province; sectors of such a year add to its GDP", () => {
    const plan = planned([
      [
        "名称",
        "2025年GDP增速（%）",
        "2024年城镇新增就业（万人）",
        "2024年第一产业（亿元）",
        "2024年第二产业（亿元）",
        "2024年第三产业（亿元）",
      ],
      ["全省", 4.1, 51, null, null, null],
      ["昆明市", 4.3, 12, null, null, null],
      ["安宁市", 5.5, 0.8, 20, 400, 350],
    ]);
    const anning = plan.dataset?.units.find(({ name }) => name === "安宁市");
    expect(anning?.history).toMatchObject({
      realGrowth: { 2025: 0.055 },
      urbanJobs: { 2024: 0.8 },
      gdp: { 2024: 770 },
    });
    expect(anning?.provenance["history.gdp.2024"]).toMatchObject({ status: "derived", source: "I1" });
    expect(anning?.valueAdded).toEqual(unitOf("安宁市").valueAdded);
    expect(plan.dataset?.prefectures["530100"]?.history).toMatchObject({
      realGrowth: { 2025: 0.043 },
      urbanJobs: { 2024: 12 },
    });
    expect(plan.dataset?.province.history).toMatchObject({ urbanJobs: { 2024: 51 } });
    expect(
      plan.changes.find(({ name, indicator }) => name === "昆明市" && indicator === "realGrowth"),
    ).toEqual({
      code: "530100",
      name: "昆明市",
      indicator: "realGrowth",
      year: 2025,
      before: 0.042,
      after: 0.043,
    });
    expect(found(plan).filter((each) => each.includes("level-across-break"))).toHaveLength(3);
  });

  test("a figure to fewer digits than the dataset's is the same figure", () => {
    const [name, ...sectors] = own("孟连傣族拉祜族佤族自治县");
    const plan = planned([head, [name!, ...sectors.map((cell) => Number(Number(cell).toFixed(2)))]]);
    expect(plan.counts).toMatchObject({ same: 3, changed: 0, added: 0 });
    expect(plan.isUnchanged).toBe(true);
  });

  const everyUnit = (factor: number, year: number): Cell[][] => [
    ["名称", `${year}年第一产业（亿元）`, `${year}年第二产业（亿元）`, `${year}年第三产业（亿元）`],
    ...embedded().units.map(({ name }) =>
      own(name).map((cell) => (typeof cell === "number" ? cell * factor : cell)),
    ),
  ];

  test("a new base year takes every unit's value added; the old year's GDP goes into the history", () => {
    const plan = planned(everyUnit(1.04, 2024), { aim: { baseYear: 2024, vintage: "五经普后" } });
    expect(plan.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    const { dataset } = plan;
    expect(dataset).toMatchObject({ baseYear: 2024, vintage: "五经普后", published: { gdp: 31534 } });
    const anning = dataset?.units.find(({ name }) => name === "安宁市");
    const before = unitOf("安宁市");
    expect(anning?.valueAdded.secondary).toBeCloseTo(before.valueAdded.secondary! * 1.04, 8);
    expect(anning?.history?.gdp?.["2023"]).toBe(before.history?.gdp?.["2023"]);
    expect(anning?.population).toBe(before.population);
    expect(anning?.provenance.population?.note).toContain("沿用2023年");
    expect(anning?.reference).toEqual(before.reference);
  });

  test("a new base year is refused when a unit lacks a sector", () => {
    const rows = everyUnit(1, 2024);
    const last = rows.pop();
    const plan = planned(rows, { aim: { baseYear: 2024 } });
    expect(plan.problems.filter(({ severity }) => severity === "error")).toMatchObject([
      { code: "base-year-incomplete", values: { name: String(last?.[0]), year: 2024 } },
    ]);
    expect(plan.dataset).toBeNull();
  });

  test("a base year at the horizon is refused", () => {
    const plan = planned(everyUnit(1, 2030), { aim: { baseYear: 2030 } });
    expect(plan.problems[0]).toMatchObject({ code: "dataset-refused", values: { reason: "horizon" } });
  });

  test("an equal source is not listed twice", () => {
    const rows = [head, ["安宁市", 30, 400, 300]];
    const first = planned(rows).dataset!;
    const again = planned([head, ["安宁市", 31, 400, 300]], { base: first });
    expect(Object.keys(again.dataset!.sources)).toEqual(Object.keys(first.sources));
    expect(Object.keys(first.sources)).toContain("I1");
    expect(again.changes).toHaveLength(1);
  });
});
