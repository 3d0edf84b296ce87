import { describe, expect, test } from "vitest";
import { type PlanProblem, problemCodes } from "../../shared/result/schema.ts";
import { problemText } from "../../shared/words/problem-words.ts";

const names = (code: string) => (code === "530181" ? "安宁市" : null);
const problem = (changes: Partial<PlanProblem>): PlanProblem => ({
  unit: "530181",
  assumption: "growth.secondary",
  year: 2025,
  code: "rate-too-low",
  value: -1.2,
  ...changes,
});

describe("problems in words", () => {
  test("say who, when, what, the value and what holds instead", () => {
    expect(problemText(problem({}), "zh-CN", names)).toBe(
      "安宁市 2025 年的第二产业增速为 -120.00%，不能等于或低于 -100%；该值未采用，沿用上一级的值。",
    );
    expect(problemText(problem({}), "en", names)).toContain(
      "安宁市, growth (secondary sector), 2025 is -120.00%,",
    );
  });

  test("a code that names nothing is said as it stands", () => {
    const unknown = problem({
      code: "unknown-unit",
      unit: "999999",
      assumption: null,
      year: null,
      value: null,
    });
    expect(problemText(unknown, "zh-CN", names)).toBe(
      "数据集中没有代码为“999999”的单元；与它有关的内容未采用。",
    );
  });

  test("the horizon refused is named", () => {
    const horizon = problem({
      code: "horizon-outside-range",
      unit: null,
      assumption: null,
      year: 2090,
      value: null,
    });
    expect(problemText(horizon, "zh-CN", names)).toContain("终年 2090 须晚于基年");
  });

  test.each(problemCodes)("%s has a sentence in both languages, with or without details", (code) => {
    for (const details of [{}, { unit: null, assumption: null, year: null, value: null }]) {
      const zh = problemText(problem({ code, ...details }), "zh-CN", names);
      const en = problemText(problem({ code, ...details }), "en", names);
      expect(zh).toMatch(/。$/);
      expect(en).toMatch(/\.$/);
      for (const sentence of [zh, en]) expect(sentence).not.toMatch(/undefined|null|NaN|[!！]/);
    }
  });

  test("numbers beyond sense stay short", () => {
    expect(problemText(problem({ value: -1e300 }), "zh-CN", names)).toContain("-1.00e+302%");
  });
});
