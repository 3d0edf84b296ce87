import { expect, test } from "vitest";
import { scaleIn } from "../../../electron/interchange/import-table/heading-scales.ts";
import { yearIn } from "../../../electron/interchange/import-table/heading-years.ts";
import { indicatorOf } from "../../../electron/interchange/import-table/indicator-words.ts";

test.each([
  ["地区生产总值（亿元）", "gdp"],
  ["生产总值", "gdp"],
  ["GDP（万元）", "gdp"],
  ["地区生产总值 Gross Regional Product", "gdp"],
  ["国内生产总值", "gdp"],
  ["地区生产总值/第一产业", "valueAdded.primary"],
  ["第二产业增加值（万元）", "valueAdded.secondary"],
  ["三产", "valueAdded.tertiary"],
  ["第一产业 Primary Industry", "valueAdded.primary"],
  ["地区生产总值/比上年增长（%）", "realGrowth"],
  ["2024年GDP增速(%)", "realGrowth"],
  ["地区生产总值指数（上年=100）", "realGrowth"],
  ["地区生产总值比上年增长±%", "realGrowth"],
  ["按可比价计算的地区生产总值增速", "realGrowth"],
  ["年末常住人口（万人）", "population"],
  ["常住人口", "population"],
  ["城镇居民人均可支配收入（元）", "income.urban"],
  ["人均可支配收入/农村", "income.rural"],
  ["农村常住居民人均可支配收入", "income.rural"],
  ["城镇新增就业人数", "urbanJobs"],
  ["从业人员", "employment"],
  ["全社会就业人员（万人）", "employment"],
  ["投资率（%）", "investmentRatio"],
  ["资本存量（亿元）", "capital"],
  ["城镇就业占比（%）", "urbanEmploymentShare"],
])("%s is %s", (heading, indicator) => {
  expect(indicatorOf(heading, null)).toBe(indicator);
});

test.each([
  "固定资产投资（万元）",
  "固定资产投资占GDP比重",
  "固定资产投资增长（%）",
  "人均地区生产总值（元）",
  "人均GDP",
  "第一产业占比（%）",
  "第一产业从业人员",
  "第二产业增速（%）",
  "地区生产总值/第三产业/增长%",
  "地区生产总值位次",
  "户籍人口",
  "城镇人口",
  "农村居民人均纯收入",
  "城镇居民人均可支配收入增长（%）",
  "城镇登记失业人数",
  "城镇单位就业人员平均工资",
  "工业增加值",
  "农林牧渔业总产值",
  "社会消费品零售总额",
  "一般公共预算收入",
  "地区生产总值（2020年不变价）",
  "比上年增长（%）",
  "",
])("%s is none of ours", (heading) => {
  expect(indicatorOf(heading, null)).toBeNull();
});

test("growth without a noun is the growth of the GDP to its left, and of nothing else", () => {
  expect(indicatorOf("比上年增长（%）", "gdp")).toBe("realGrowth");
  expect(indicatorOf("增速", "gdp")).toBe("realGrowth");
  expect(indicatorOf("比上年增长（%）", "valueAdded.primary")).toBeNull();
});

test.each([
  ["2023年地区生产总值", 2023],
  ["指标 2022", 2022],
  ["地区生产总值/2024", 2024],
  ["13-5 2022—2023年各县(市)地区生产总值", 2023],
  ["云南统计年鉴2024", null],
  ["《中国县域统计年鉴2024》 2023年数", 2023],
  ["2024年统计年鉴", null],
  ["按2020年不变价格计算", null],
  ["单位：万元", null],
  ["代码 530124", null],
])("the year in %s is %s", (text, year) => {
  expect(yearIn(text)).toBe(year);
});

test.each([
  ["地区生产总值（亿元）", "gdp", "yi-yuan"],
  ["地区生产总值(万元)", "gdp", "wan-yuan"],
  ["单位：千元", "gdp", "qian-yuan"],
  ["单位：元", "gdp", "yuan"],
  ["单位：万元、万人", "population", "wan-people"],
  ["单位：万元、人", "population", "people"],
  ["常住人口/万人", "population", "wan-people"],
  ["常住人口（人）", "population", "people"],
  ["城镇居民人均可支配收入（元）", "income.urban", "yuan"],
  ["地区生产总值指数(上年=100)", "realGrowth", "index"],
  ["地区生产总值增长（%）", "realGrowth", "percent"],
  ["地区生产总值", "gdp", null],
  ["常住人口", "population", null],
] as const)("%s states the scale of %s: %s", (heading, indicator, scale) => {
  expect(scaleIn(heading, indicator)).toBe(scale);
});
