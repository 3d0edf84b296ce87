/** Boards of scenarios on datasets with other tiers, side by side: each by its own. */
import { createIntl } from "react-intl";
import { describe, expect, test } from "vitest";
import { boardRows, boardTable, targetsDiffer } from "../../renderer/views/compare/board-rows.ts";
import { countedTiers, otherTiersText, sharedTiers } from "../../renderer/views/compare/own-tiers.ts";
import { resultsTable } from "../../renderer/views/compare/results-table.ts";
import type { Difference } from "../../renderer/views/compare/use-comparison.ts";
import { dictionaries } from "../../renderer/words/dictionaries.ts";
import type { Words } from "../../renderer/words/use-words.ts";
import type { Tier } from "../../shared/dataset/schema.ts";
import type { Board } from "../../shared/scenario/difference-results.ts";

const intl = createIntl({ locale: "zh-CN", messages: dictionaries["zh-CN"] });
const words = ((id: string, values?: Record<string, string | number>) =>
  intl.formatMessage({ id }, values)) as Words;

/** The ids say nothing of the lines: both have a “high”, over another one. */
const tiersOver = (high: number, count: number): Tier[] => [
  { id: "high", min: high, minInclusive: true, count },
  { id: "middle", min: 200, minInclusive: true, count: 20 },
];
const target = (of: number, reached: number) => ({ target: of, reached, met: reached >= of });
function board(tiers: Tier[], high: number): Board {
  return {
    year: 2030,
    gdpNominal: 50_000.123_456,
    gdpReal: 40_000,
    tierCounts: { high, middle: 22, under200: 90 },
    targets: {
      high: target(tiers[0]?.count ?? 0, high),
      middle: target(20, 22),
      urbanJobs: target(50, 51.5),
      incomeGap: target(125, 129),
    },
    tiers,
  };
}
const at500 = board(tiersOver(500, 15), 16);
const at600 = board(tiersOver(600, 12), 9);
const column = (name: string, of: Board) => ({ key: name, name, board: of });
const written = (columns: Parameters<typeof boardRows>[0]) =>
  boardRows(columns, words).map(({ label, cells }) => [label, ...cells.map(({ value }) => value ?? null)]);

describe("boards side by side", () => {
  test("on the same tiers are one row a tier, with the one target in its head", () => {
    const rows = boardRows([column("甲", at500), column("乙", { ...at500, gdpReal: 1 })], words);
    expect(rows[0]).toMatchObject({ label: "500亿以上（个）", target: 15 });
    expect(rows.some(targetsDiffer)).toBe(false);
    expect(rows).toHaveLength(3 + 2 + 2);
  });

  test("on other tiers count each by its own lines, whatever the ids, and have nothing under the other's", () => {
    expect(written([column("甲", at500), column("乙", at600)]).slice(0, 5)).toEqual([
      ["600亿以上（个）", null, 9],
      ["500亿以上（个）", 16, null],
      ["200亿—500亿（个）", 22, null],
      ["200亿—600亿（个）", null, 22],
      ["200亿以下（个）", 90, 90],
    ]);
  });

  test("with the same lines and other counts each keep their own target", () => {
    const fewer = board(tiersOver(500, 10), 16);
    const [row] = boardRows([column("甲", at500), column("乙", fewer)], words);
    expect(row?.target).toBeUndefined();
    expect(row?.cells.map((cell) => cell.target)).toEqual([15, 10]);
    expect(row !== undefined && targetsDiffer(row)).toBe(true);
    const table = boardTable("甲乙", [column("甲", at500), column("乙", fewer)], words);
    expect(table.columns.map(({ name }) => name)).toEqual([
      "指标",
      "甲，2030 年",
      "甲 目标",
      "乙，2030 年",
      "乙 目标",
    ]);
    expect(table.rows[0]).toEqual(["500亿以上（个）", 16, 15, 16, 10]);
  });

  test("leave as a table of whole figures", () => {
    const { columns, rows } = boardTable("合并前后", [column("前", at500), column("后", at500)], words);
    expect(columns.map(({ name }) => name)).toEqual(["指标", "目标", "前，2030 年", "后，2030 年"]);
    expect(rows[0]).toEqual(["500亿以上（个）", 15, 16, 16]);
    expect(rows.at(-2)).toEqual(["全省地区生产总值，名义（亿元）", null, 50_000.123_456, 50_000.123_456]);
  });
});

describe("a comparison across datasets", () => {
  const unit = { gdpNominal: [550, 550], gdpReal: [500, 500], tier: ["high", "middle"], changesTier: true };
  const run = (high: number[]) => ({
    years: [2029, 2030],
    gdpNominal: [1, 2],
    gdpReal: [1, 2],
    tierCounts: { high, middle: [21, 22], under200: [91, 90] },
  });
  const difference = {
    scenarios: [
      { id: "a", name: "甲", datasetId: "one" },
      { id: "b", name: "乙", datasetId: "two" },
    ],
    results: {
      year: 2030,
      boards: [at500, at600],
      byYear: [run([15, 16]), run([8, 9])],
      units: [{ code: "530181", name: "安宁市", ...unit }],
    },
  } as unknown as Difference;
  const names = ["甲", "乙"];

  test("says whose tiers are which, and nothing where they are the same", () => {
    expect(otherTiersText(difference, names, words)).toBe(
      "各方案按自己数据集的档位与目标判定：“甲”为500亿以上 15 个、200亿—500亿 20 个；“乙”为600亿以上 12 个、200亿—600亿 20 个。换档指档次与达到的档位线都不同；数据集没有的档位以“—”表示。",
    );
    const three = { ...difference, results: { ...difference.results, boards: [at500, at600, at500] } };
    expect(otherTiersText(three, ["甲", "乙", "丙"], words)).toContain("“甲”、“丙”为500亿以上 15 个");
    const same = { ...difference, results: { ...difference.results, boards: [at500, at500] } };
    expect(otherTiersText(same, names, words)).toBeNull();
  });

  test("a chart of all has tier lines only where those are the same, whatever they count", () => {
    const of = (...boards: Board[]) => ({ ...difference, results: { ...difference.results, boards } });
    expect(sharedTiers(difference)).toEqual([]);
    expect(sharedTiers(of(at500, board(tiersOver(500, 12), 9)))).toBe(at500.tiers);
  });

  test("counts year by year under each one's own tiers", () => {
    expect(countedTiers(difference, words).map(({ label, ids }) => [label, ...ids])).toEqual([
      ["600亿以上", null, "high"],
      ["500亿以上", "high", null],
      ["200亿—500亿", "middle", null],
      ["200亿—600亿", null, "middle"],
    ]);
    const { rows } = resultsTable("years", difference, names, words);
    expect(rows[1]).toEqual([2030, null, 9, 16, null, 22, null, null, 22, 2, 2]);
  });

  test("names the tier of a unit by the dataset of its column, and notes the tiers in the file", () => {
    const { rows, notes } = resultsTable("units", difference, names, words);
    expect(rows).toEqual([["安宁市", 550, "500亿以上", 550, "200亿—600亿"]]);
    expect(notes).toHaveLength(1);
  });
});
