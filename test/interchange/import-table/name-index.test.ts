import { expect, test } from "vitest";
import { createNameIndex } from "../../../electron/interchange/import-table/name-index.ts";
import { normalLabel } from "../../../electron/interchange/import-table/normal-label.ts";
import { embedded } from "../../services/yearbook.ts";

const index = createNameIndex(embedded());
const names = (label: string) => index.find(label).places.map(({ kind, name }) => `${kind} ${name}`);

test.each([
  ["富 民 县", "unit 富民县"],
  ["富　民　县", "unit 富民县"],
  ["安宁市*", "unit 安宁市"],
  ["安宁市①", "unit 安宁市"],
  ["１．安宁市", "unit 安宁市"],
  ["安宁", "unit 安宁市"],
  ["禄劝县", "unit 禄劝彝族苗族自治县"],
  ["禄劝", "unit 禄劝彝族苗族自治县"],
  ["禄劝自治县", "unit 禄劝彝族苗族自治县"],
  ["云县", "unit 云县"],
  ["芒市", "unit 芒市"],
  ["昆明市", "prefecture 昆明市"],
  ["昆明", "prefecture 昆明市"],
  ["楚雄市", "unit 楚雄市"],
  ["楚雄州", "prefecture 楚雄彝族自治州"],
  ["大理州", "prefecture 大理白族自治州"],
  ["大理市", "unit 大理市"],
  ["文山市", "unit 文山市"],
  ["红河州", "prefecture 红河哈尼族彝族自治州"],
  ["红河县", "unit 红河县"],
  ["西双版纳州", "prefecture 西双版纳傣族自治州"],
  ["丽江市", "prefecture 丽江市"],
  ["云南", "province 云南省"],
])("%s is %s", (label, place) => {
  expect(names(label)).toEqual([place]);
  expect(index.find(label).renamed).toBeNull();
});

test.each([
  ["禄丰县", "禄丰市", 2021],
  ["潞西市", "芒市", 2010],
  ["香格里拉县", "香格里拉市", 2014],
  ["中甸县", "香格里拉市", 2001],
  ["路南彝族自治县", "石林彝族自治县", 1998],
  ["翠云区", "思茅区", 2007],
  ["普洱哈尼族彝族自治县", "宁洱哈尼族彝族自治县", 2007],
  ["水富县", "水富市", 2018],
  ["思茅地区", "普洱市", 2003],
  ["嵩明区", "嵩明县", null],
])("%s is now %s, since %s", (label, name, until) => {
  const { places, renamed } = index.find(label);
  expect(places.map((place) => place.name)).toEqual([name]);
  expect(renamed).toEqual({ until });
});

test.each([
  ["楚雄", ["prefecture 楚雄彝族自治州", "unit 楚雄市"]],
  ["红河", ["prefecture 红河哈尼族彝族自治州", "unit 红河县"]],
  ["丽江县", ["unit 古城区", "unit 玉龙纳西族自治县"]],
])("%s may be several, and is not guessed", (label, places) => {
  expect(names(label).sort()).toEqual([...places].sort());
});

test.each(["滇中新区", "其中", "注：初步数", "", "县", "市"])("%s is nothing here", (label) => {
  expect(names(label)).toEqual([]);
});

test("every unit and prefecture is found by its own name, and alone", () => {
  const { units, prefectures } = embedded();
  for (const { code, name } of units)
    expect(index.find(name).places.map((place) => place.code)).toEqual([code]);
  for (const [code, { name }] of Object.entries(prefectures)) {
    expect(index.find(name).places.map((place) => place.code)).toEqual([code]);
  }
});

test("a label loses its blanks, marks, numbers and remarks", () => {
  expect(normalLabel(" 2. 安 宁 市（市辖区）* ")).toBe("安宁市");
});
