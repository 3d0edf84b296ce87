import { describe, expect, test } from "vitest";
import { pathQuestions, plainQuestion } from "../../renderer/state/path-question.ts";
import { coverageOf, usesOf } from "../../renderer/views/data/coverage.ts";
import { formatChance } from "../../renderer/words/format-chance.ts";
import type { Words } from "../../renderer/words/use-words.ts";
import { verdictText } from "../../renderer/words/verdict-text.ts";
import { zhCn } from "../../renderer/words/zh-cn.ts";
import yunnan from "../../shared/dataset/embedded/yunnan-2023.xiance-data.json" with { type: "json" };
import { datasetSchema } from "../../shared/dataset/schema.ts";

const words: Words = (id, values = {}) =>
  zhCn[id].replaceAll(/\{(\w+)\}/g, (_, name) => String(values[name]));

test("a chance is quoted in whole percents, and is certain only when every draw says so", () => {
  expect([0, 0.001, 0.005, 0.183, 0.994, 0.9999, 1].map(formatChance)).toEqual([
    "0%",
    "<1%",
    "1%",
    "18%",
    "99%",
    ">99%",
    "100%",
  ]);
});

describe("a verdict", () => {
  const plain = { needed: 0.05, ownHistoryShare: 0.25, peersShare: 0.1, cap: null };

  test("names what it rests on", () => {
    expect(verdictText({ ...plain, code: "within-own-history" }, words)).toBe(
      "自身历史曾达到（历史上 25% 的年份达到，10% 的同类单元的参考增速达到）",
    );
    const capped = { ...plain, code: "above-cap" as const, ownHistoryShare: null, cap: 1.5 };
    expect(verdictText(capped, words)).toBe("超过投资率上限（上限 150.00%）");
  });

  test("says no more where nothing was found", () => {
    expect(verdictText({ ...plain, code: "unreachable", needed: null }, words)).toBe(
      "在可搜索的范围内不能达到",
    );
  });
});

test("what is wanted of the path is kept for each scenario apart", () => {
  pathQuestions.change("a", { exclusions: ["u1"] });
  pathQuestions.change("b", { counts: { over500: 12 } });
  pathQuestions.change("a", { maxExtraGrowth: 0.02 });
  const all = pathQuestions.store.getState();
  expect(all.a).toEqual({ ...plainQuestion, exclusions: ["u1"], maxExtraGrowth: 0.02 });
  pathQuestions.reset("a");
  expect(pathQuestions.store.getState().a).toEqual(plainQuestion);
  expect(pathQuestions.store.getState().b).toEqual({ ...plainQuestion, counts: { over500: 12 } });
});

describe("coverage of the embedded dataset", () => {
  const dataset = datasetSchema.parse(yunnan);
  const rows = coverageOf(dataset);

  test("counts every unit once for each indicator, and never a missing figure as observed", () => {
    for (const { path, counts, missing } of rows.slice(0, -1)) {
      const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
      expect(total, path).toBe(dataset.units.length);
      expect(missing, path).toHaveLength(counts.missing);
    }
    const urban = rows.find(({ path }) => path === "income.urban");
    const known = dataset.units.filter(({ income }) => income.urban !== null).length;
    expect(urban?.counts.missing).toBe(dataset.units.length - known);
  });

  test("only names sources that the dataset lists", () => {
    const uses = usesOf(dataset);
    expect(uses.size).toBeGreaterThan(0);
    for (const source of uses.keys()) expect(dataset.sources).toHaveProperty(source);
  });
});
