import { expect, test } from "vitest";
import { proposeMappings } from "../../../electron/interchange/import-table/propose-mapping.ts";
import { embedded } from "../../services/yearbook.ts";
import { planned, proposalFor, sheetOf } from "./planned.ts";

const figure = (indicator: string, scale: string, year = 2023) => ({ use: "figure", indicator, year, scale });

test("a flat table with codes, prefectures and its years in the headings", () => {
  const mapping = proposalFor([
    ["代码", "县(市、区)", "州(市)", "2024年GDP（亿元）", "2024年GDP增速（%）", "2025年GDP（亿元）", "备注"],
    [530181, "安宁市", "昆明市", 770.1, 4.2, 800, "x"],
    [530124, "富民县", "昆明市", 110, 3.1, 115, null],
    [532302, "禄丰市", "楚雄彝族自治州", 300, 5, 310, null],
    [532301, "楚雄市", "楚雄彝族自治州", 600, 5, 610, null],
    [532322, "双柏县", "楚雄彝族自治州", 70, 5, 71, null],
  ]);
  expect(mapping).toMatchObject({ header: { first: 1, last: 1 }, lastRow: null });
  expect(mapping.columns).toEqual({
    0: { use: "code" },
    1: { use: "name" },
    2: { use: "prefecture" },
    3: figure("gdp", "yi-yuan", 2024),
    4: figure("realGrowth", "percent", 2024),
    5: figure("gdp", "yi-yuan", 2025),
  });
});

test("a bilingual header of three rows, groups not merged, units in a row of their own, footnotes below", () => {
  const mapping = proposalFor([
    ["2-3 主要年份各县经济指标（2023年）"],
    ["地区", "地区生产总值", null, null, "年末常住人口", "人均可支配收入", null],
    ["Region", null, "第一产业", "第二产业", null, "城镇", "农村"],
    [null, "(万元)", "(万元)", "(万元)", "(万人)", "(元)", "(元)"],
    ["安 宁 市", 7605200, 200000, 4000000, 48.4, 52000, 24000],
    ["富 民 县", 1100000, 200000, 400000, 14.9, 45000, 20000],
    ["注：本表按当年价格计算。"],
    ["资料来源：省统计局"],
  ]);
  expect(mapping).toMatchObject({ header: { first: 2, last: 4 }, lastRow: 6 });
  expect(mapping.columns).toEqual({
    0: { use: "name" },
    1: figure("gdp", "wan-yuan"),
    2: figure("valueAdded.primary", "wan-yuan"),
    3: figure("valueAdded.secondary", "wan-yuan"),
    4: figure("population", "wan-people"),
    5: figure("income.urban", "yuan"),
    6: figure("income.rural", "yuan"),
  });
});

test("growth beside a group is the growth of the group, within it of its last column", () => {
  const names = ["安宁市", "富民县"].map((name) => [name, 760, 20, 400, 340, 4.2]);
  const beside = [
    ["名称", "地区生产总值（亿元）", null, null, null, "比上年增长（%）"],
    [null, null, "第一产业", "第二产业", "第三产业", null],
    ...names,
  ];
  expect(proposalFor(beside).columns[5]).toEqual(figure("realGrowth", "percent"));
  const within = [
    ["名称", "地区生产总值（亿元）", null, null, null, null],
    [null, "总量", "第一产业", "第二产业", "第三产业", "第三产业增长（%）"],
    ...names,
  ];
  expect(proposalFor(within).columns).toMatchObject({ 1: figure("gdp", "yi-yuan"), 4: { use: "figure" } });
  expect(proposalFor(within).columns[5]).toBeUndefined();
});

test("where no unit is stated, the figures beside the dataset's own tell it", () => {
  const { units } = embedded();
  const rows = units
    .slice(0, 20)
    .map(({ name, valueAdded, population }) => [name, valueAdded.primary! * 1e4, population! * 1e4]);
  expect(proposalFor([["名称", "第一产业增加值", "常住人口"], ...rows]).columns).toMatchObject({
    1: { scale: "wan-yuan" },
    2: { scale: "people" },
  });
});

test.each([
  [[4.2, -1.3, 5], "percent"],
  [[0.042, -0.013, 0.05], "fraction"],
  [[104.2, 98.7, 105], "index"],
])("growth of %j is written as %s", (values, scale) => {
  const names = ["安宁市", "富民县", "禄丰市"];
  const mapping = proposalFor([
    ["名称", "地区生产总值增速（%）"],
    ...names.map((name, at) => [name, values[at]!]),
  ]);
  expect(mapping.columns[1]).toMatchObject({ indicator: "realGrowth", scale });
});

test("the sheet with figures comes first, a hidden one last; an empty one is proposed without harm", () => {
  const table = [
    ["名称", "GDP（亿元）"],
    ["安宁市", 760],
    ["富民县", 110],
  ];
  const proposals = proposeMappings(
    {
      sheets: [
        sheetOf([], { name: "空" }),
        sheetOf(table, { name: "藏", hidden: true }),
        sheetOf([["目录"], ["表一"]], { name: "目录" }),
        sheetOf(table, { name: "2022年" }),
      ],
      notes: [],
    },
    embedded(),
  );
  expect(proposals.map(({ sheet }) => sheet)).toEqual(["2022年", "空", "目录", "藏"]);
  expect(proposals[0]?.columns[1]).toEqual(figure("gdp", "yi-yuan", 2022));
});

test("of two columns of the same figure only the first is proposed", () => {
  const { columns } = proposalFor([
    ["名称", "GDP（亿元）", "地区生产总值（亿元）"],
    ["安宁市", 760, 761],
    ["富民县", 110, 111],
  ]);
  expect(Object.keys(columns)).toEqual(["0", "1"]);
});

test("prefectures in a column of their own, their totals beside an empty name, under a title that is a place's name", () => {
  const rows = [
    ["云南省"],
    ["州市", "县市区", "地区生产总值（亿元）"],
    ["昆明市", null, 870],
    [null, "安宁市", 760],
    [null, "富民县", 110],
    ["楚雄州", null, 900],
    [null, "楚雄", 600],
    [null, "禄丰", 300],
  ];
  expect(proposalFor(rows)).toMatchObject({
    header: { first: 2, last: 2 },
    columns: { 0: { use: "prefecture" }, 1: { use: "name" }, 2: figure("gdp", "yi-yuan") },
  });
  expect(planned(rows).rows.map(({ kind, name }) => [kind, name])).toEqual([
    ["prefecture", "昆明市"],
    ["unit", "安宁市"],
    ["unit", "富民县"],
    ["prefecture", "楚雄彝族自治州"],
    ["unit", "楚雄市"],
    ["unit", "禄丰市"],
  ]);
});
