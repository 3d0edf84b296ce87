/** The places as rows, and what is said of them. */
import { createIntl } from "react-intl";
import { expect, test } from "vitest";
import { createPlanCompiler } from "../../electron/engine/run/engine.ts";
import { tracking } from "../../electron/engine/run/tracking/tracking.ts";
import { placeRows, rowsFound, usualYear } from "../../renderer/views/tracking/place-rows.ts";
import { placeSeries } from "../../renderer/views/tracking/place-series.ts";
import {
  breakSentence,
  coverageSentences,
  deviationText,
  provinceSentences,
} from "../../renderer/views/tracking/tracking-sentences.ts";
import { dictionaries } from "../../renderer/words/dictionaries.ts";
import { tierMarks } from "../../renderer/words/tier-marks.ts";
import type { Words } from "../../renderer/words/use-words.ts";
import type { TrackingChances } from "../../shared/result/tracking.ts";
import { type Scenario, scenarioSchema } from "../../shared/scenario/schema.ts";
import { yunnan } from "../engine/answers/yunnan.ts";

const intl = createIntl({ locale: "zh-CN", messages: dictionaries["zh-CN"] });
const words = ((id: string, values?: Record<string, string | number>) =>
  intl.formatMessage({ id }, values)) as Words;
const tiers = tierMarks(yunnan.targets.tiers, words);
const anning = "530181";

function report(fields: Partial<Scenario> = {}) {
  const scenario = scenarioSchema.parse({
    format: "xiance-scenario",
    version: 1,
    id: "s",
    name: "s",
    datasetId: yunnan.id,
    horizon: 2030,
    ...fields,
  });
  return tracking(createPlanCompiler(yunnan), scenario);
}
const faster = report({
  overrides: { o: { scope: { kind: "province" }, assumption: "growth", path: 0.052 } },
});

test("the year shown first is the last in which half of the prefectures are published", () => {
  expect(usualYear(faster)).toBe(2024);
});

test("rows run prefecture by prefecture, and are found by name, prefecture and figures of their own", () => {
  const rows = placeRows(faster, 2024, tiers, null);
  expect(rows).toHaveLength(1 + 16 + 129);
  expect(rows.slice(0, 3).map(({ place }) => place.kind)).toEqual(["province", "prefecture", "unit"]);
  const found = (wish: { search?: string; prefecture?: string | null; ownOnly?: boolean }) =>
    rowsFound(rows, { search: "", prefecture: null, ownOnly: false, ...wish });
  expect(found({ search: "安宁" }).map(({ place }) => place.code)).toEqual([anning]);
  expect(found({ prefecture: "530100" })).toHaveLength(15);
  expect(found({ ownOnly: true })).toHaveLength(1 + 13);
});

test("a unit's chance is of its own tier or a higher one; under all lines it is of the lowest", () => {
  const pair = (before: number, after: number) => ({ before, after });
  const shares = { over500: pair(0.1, 0.05), from200to500: pair(0.3, 0.25), under200: pair(0.6, 0.7) };
  const units = faster.units.map(({ code }) => ({ code, tiers: shares }));
  const chances = { units } as unknown as TrackingChances;
  const rows = placeRows(faster, 2024, tiers, chances);
  const row = (code: string) => rows.find(({ place }) => place.code === code)!;
  expect(row(anning)).toMatchObject({ tier: { id: "over500" }, chance: pair(0.1, 0.05) });
  const small = faster.units.find(({ path }) => (path.gdpNominal.at(-1) ?? 0) < 200)!;
  expect(row(small.code).tier?.id).toBe("from200to500");
  expect(row(small.code).chance?.before).toBeCloseTo(0.4, 12);
  expect(row("530100").chance).toBeNull();
});

test("the province in sentences, the last year first, with the chance of the highest tier", () => {
  const chance = { target: "500亿以上 15 个", pair: { before: 0.18, after: 0.12 } };
  expect(provinceSentences(faster, chance, words)).toEqual([
    "2025 年云南省实际增长 4.10%，方案 5.20%，低 1.10 个百分点；500亿以上 15 个达标概率 18% → 12%。",
    "2024 年云南省实际增长 3.30%，方案 5.20%，低 1.90 个百分点。",
  ]);
  expect(deviationText(0.00001, words)).toBe("与方案一致");
  expect(deviationText(0.012, words)).toBe("高 1.20 个百分点");
  expect(deviationText(null, words)).toBeNull();
});

test("coverage is said year by year, and the break with what follows from it", () => {
  expect(coverageSentences(faster, words)[0]).toMatch(
    /^2024 年有公布增速的：州\(市\) 13\/16 个，县级单元 0\/129 个。州\(市\)按总量加权 3\.30%，全省公布 3\.30%/,
  );
  expect(breakSentence(yunnan, faster, words)).toMatch(/2024 年起公布的总量与 2023 年口径不同.*只列出/);
  const revised = report({ censusRevisions: { "530300": { share: -0.09 } } });
  expect(breakSentence(yunnan, revised, words)).toMatch(/按修订后的水平比较/);
});

test("drawn are the actual path in dots, published levels apart from it, and the scenario as it stands in its colour", () => {
  const qujing = (of: typeof faster) => of.prefectures.find(({ code }) => code === "530300")!;
  const drawn = (of: typeof faster, basis: "nominal" | "real") =>
    placeSeries({ dataset: yunnan, report: of, place: qujing(of), basis }, words);
  const plain = drawn(faster, "nominal");
  expect(plain.map(({ id, tone }) => [id, tone])).toEqual([
    ["history", "history"],
    ["actual", "history"],
    ["published", "baseline"],
    ["rebased", "compared"],
    ["scenario", "scenario"],
  ]);
  const valueIn = (id: string, year: number) =>
    plain.find((one) => one.id === id)!.points.find((point) => point.year === year)?.value;
  expect(valueIn("published", 2024)).toBe(3677.22);
  expect(valueIn("actual", 2024)! / valueIn("actual", 2023)!).toBeCloseTo(0.991, 9);
  // Levels of another vintage do not belong on an axis of constant prices.
  expect(drawn(faster, "real").map(({ id }) => id)).toEqual(["actual", "rebased", "scenario"]);
  const rebased = drawn({ ...faster, actualsThrough: 2025 }, "real");
  expect(rebased.map(({ id }) => id)).toEqual(["actual", "assumed", "scenario"]);
});
