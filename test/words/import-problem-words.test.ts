import { describe, expect, it } from "vitest";
import { type ImportProblem, importProblemCodes } from "../../shared/import/schema.ts";
import { importProblemText } from "../../shared/words/import-problem-words.ts";
import { languages } from "../../shared/words/language.ts";

function problem(code: ImportProblem["code"], values: ImportProblem["values"] = {}): ImportProblem {
  return { code, severity: "error", row: 1, column: null, values };
}

/** Every value that any sentence names. */
const all = {
  label: "禄丰县",
  code: "532302",
  name: "禄丰市",
  names: "禄丰市、弥勒市",
  other: 7,
  year: 2021,
  horizon: 2030,
  baseYear: 2023,
  from: 2018,
  to: 2019,
  indicator: "gdp",
  total: 1,
  sum: 2,
  gdp: 3,
  value: 1234.5,
  base: 1,
  factor: 10000,
  text: "#DIV/0!",
  reason: "tiers",
  path: "units",
};

describe.each(languages)("in %s", (language) => {
  it.each(importProblemCodes)("%s is a sentence without holes", (code) => {
    const text = importProblemText(problem(code, all), language);
    expect(text).toMatch(language === "en" ? /^[^{}]+\.$/ : /^[^{}]+。$/);
    expect(text).not.toMatch(/none|undefined/);
    if (language === "en")
      expect(text.replace(/禄丰县|禄丰市、弥勒市|禄丰市/g, "")).not.toMatch(/\p{Script=Han}/u);
  });
});

it("says what is known and leaves out what is not", () => {
  expect(importProblemText(problem("row-unknown", { label: "某县" }), "zh-CN")).toBe(
    "“某县”不是数据集中的单元。请选定单元，或跳过此行。",
  );
  expect(
    importProblemText(problem("row-renamed", { label: "禄丰县", name: "禄丰市", year: 2021 }), "zh-CN"),
  ).toBe("“禄丰县”按 2021 年更名后的“禄丰市”读入。");
  const slip = { name: "安宁市", indicator: "gdp", value: 7605200, base: 760.52, factor: 10000 };
  expect(importProblemText(problem("cell-unlikely", slip), "zh-CN")).toContain(
    "约差 10,000 倍，计量单位似有误",
  );
});
