import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { embeddedDatasets } from "../../electron/store/dataset-registry.ts";
import { chapterIds, comparisonChapterIds, type Report } from "../../shared/report/schema.ts";
import { counted, englishDate, listed } from "../../shared/report/words/english.ts";
import { anning, desk, mile } from "../services/fixtures.ts";
import { chineseLeft, textsIn, textsOfDataset } from "./chinese-left.ts";
import { manySided, manySides, ownTexts } from "./many-sided-scenario.ts";
import { cellsOf, textOf, unzipped } from "./unzipped.ts";

const registry = embeddedDatasets();
const { dataset } = registry.get(registry.defaultId);
const given = [...textsOfDataset(dataset), ...ownTexts, "甲方案", "乙方案"];
const chapters = [...chapterIds];
const units = [anning, mile, "530102"];
const left = ({ ground, ...report }: Report) =>
  chineseLeft([...textsIn(report), ...ground.tiers.map(({ label }) => label)].join("\n"), given);
const blocksOf = (report: Report) => report.chapters.flatMap(({ blocks }) => blocks);
const language = "en" as const;

describe("a report in English", () => {
  test("has no Chinese of its own, whatever the scenario has in it", { timeout: 60_000 }, async () => {
    const made = desk();
    await fc.assert(
      fc.asyncProperty(
        fc.subarray([...manySides]),
        fc.boolean(),
        fc.integer({ min: 0, max: 1 }),
        async (edits, isDrawn, only) => {
          // What an edit refers to must be there.
          const withGroup = edits.some(({ path }) => path[1] === "group")
            ? [...manySides.slice(0, 1), ...edits.filter(({ path }) => path[0] !== "groups")]
            : edits;
          const { id } = await manySided(made, "甲方案", withGroup);
          const ensemble = isDrawn ? await made.call("ensemble.run", { run: "r", id, draws: 60 }) : null;
          const scope = only === 0 ? {} : { scope: "counties" as const };
          const report = await made.call("report.compose", {
            id,
            chapters,
            units,
            ensemble,
            language,
            ...scope,
          });
          expect(report.language).toBe("en");
          expect(left(report)).toEqual([]);
        },
      ),
      { numRuns: 12 },
    );
  });

  test("tells all that can be told without Chinese of its own", async () => {
    const made = desk();
    const { id } = await manySided(made, "甲方案");
    const ensemble = await made.call("ensemble.run", { run: "r", id, draws: 100 });
    const report = await made.call("report.compose", { id, chapters, units, ensemble, language });
    expect(report.chapters.map(({ title }) => title)).toEqual([
      "1. Summary",
      "2. Tier lists",
      "3. County pages",
      "4. Adjusted assumptions",
      "5. Jobs and income",
      "6. Uncertainty",
      "7. Path to the targets",
      "8. Method and limits",
      "9. Sources",
    ]);
    expect(left(report)).toEqual([]);
    const text = textsIn(report).join("\n");
    expect(text).toContain("8.2 Checks");
    expect(text).toContain("1 January 2026");
    expect(text).toContain("35.50");
    expect(text).toContain("Ecological farming");
    expect(text).toContain("at or below -100%. The value was not applied");
    const money = blocksOf(report).flatMap((block) =>
      (block.kind === "table" || block.kind === "figure") && block.unit.includes("100 m yuan")
        ? [block.unit]
        : [],
    );
    expect(money.length).toBeGreaterThan(8);
    expect(money.filter((unit) => !/nominal|prices/.test(unit))).toEqual([]);
  });

  test("has the figures of the Chinese one, block by block", async () => {
    const made = desk();
    const { id } = await manySided(made, "甲方案");
    const ensemble = await made.call("ensemble.run", { run: "r", id, draws: 100 });
    const asked = { id, chapters, units, ensemble };
    const [zh, plain, en] = [
      await made.call("report.compose", { ...asked, language: "zh-CN" }),
      await made.call("report.compose", asked),
      await made.call("report.compose", { ...asked, language }),
    ];
    expect(plain).toEqual(zh);
    const numbers = (report: Report) =>
      blocksOf(report).map((block) => {
        if (block.kind === "figure") return [block.kind, block.id, block.height];
        if (block.kind !== "table") return [block.kind];
        const cells = block.rows.map((row) => row.filter((_, at) => block.columns[at]?.numeric));
        return [block.kind, cells.map((row) => row.map((cell) => cell.replace("—", "–")))];
      });
    expect(numbers(en)).toEqual(numbers(zh));
  });

  test("of a comparison has none either, and calls the reference Baseline", async () => {
    const made = desk();
    const first = await manySided(made, "甲方案");
    const second = await manySided(made, "甲方案", []);
    const ensemble = await made.call("ensemble.run", { run: "r", id: first.id, draws: 100 });
    const asked = { chapters: [...comparisonChapterIds], language };
    for (const ids of [
      [null, first.id, second.id],
      [first.id, second.id],
      [second.id, null],
    ]) {
      const ensembles = ids.map((id) => (id === first.id ? ensemble : null));
      const report = await made.call("report.compare", { ...asked, ids, ensembles });
      expect(left(report)).toEqual([]);
    }
    const report = await made.call("report.compare", { ...asked, ids: [null, first.id, second.id] });
    expect(report.lines.slice(0, 2)).toEqual(["Compared with: Baseline", "Scenarios: 甲方案, 甲方案 (2)"]);
  });

  test("is a Word document in English, with styles of English names", async () => {
    const made = desk();
    const { id } = await manySided(made, "甲方案");
    const report = await made.call("report.compose", { id, chapters, units, language });
    const { name, content } = await made.call("report.word", { report, pictures: {} });
    expect(name).toBe("County economic projections, 云南省.docx");
    const files = unzipped(Buffer.from(content, "base64"));
    const words = [...textOf(files, "word/document.xml").matchAll(/<w:t[ >][^<]*/g)].map(([word]) => word);
    expect(words.some((word) => word.endsWith(">Contents"))).toBe(true);
    expect(words.some((word) => word.endsWith("figure left out"))).toBe(true);
    expect(chineseLeft(words.join("\n"), given)).toEqual([]);
    const names = [...textOf(files, "word/styles.xml").matchAll(/<w:name w:val="([^"]*)"/g)].join("\n");
    expect(chineseLeft(names, [])).toEqual([]);
    expect(textOf(files, "docProps/core.xml")).toContain("<dc:creator>Xiance</dc:creator>");
  });
});

describe("a workbook in English", () => {
  test("has sheets, heads and cells in English, with the same figures", async () => {
    const made = desk();
    const { id } = await manySided(made, "甲方案");
    const ensemble = await made.call("ensemble.run", { run: "r", id, draws: 100 });
    const written = async (asked: { language?: "en" }) =>
      unzipped(
        Buffer.from((await made.call("export.workbook", { id, ensemble, ...asked })).content, "base64"),
      );
    const [en, zh] = [await written({ language }), await written({})];
    const sheets = [...textOf(en, "xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]+)"/g)];
    expect(sheets.map(([, sheet]) => sheet)).toEqual([
      "Targets and tiers",
      "Results by unit",
      "Year by year",
      "Adjusted assumptions",
      "Projects",
      "Policy levers",
      "Sources",
      "Notes",
    ]);
    for (const at of sheets.keys()) {
      const [own, other] = [cellsOf(en, at + 1), cellsOf(zh, at + 1)];
      const texts = [...own.values()].filter((value) => typeof value === "string");
      expect(chineseLeft(texts.join("\n"), given)).toEqual([]);
      expect([...own.keys()]).toEqual([...other.keys()]);
      const numbers = (cells: typeof own) => [...cells].filter(([, value]) => typeof value === "number");
      expect(numbers(own)).toEqual(numbers(other));
    }
    expect(cellsOf(en, 2).get("H1")).toBe("GDP 2034 (100 m yuan, nominal)");
  });
});

test.each([
  [0, "no counties"],
  [1, "1 county"],
  [1200, "1,200 counties"],
])("%i counties are %s", (count, text) => {
  expect(counted(count, "county", "counties")).toBe(text);
});

test("names are listed and days written as in English", () => {
  expect([listed([]), listed(["A"]), listed(["A", "B"]), listed(["A", "B", "C"])]).toEqual([
    ...["", "A", "A and B", "A, B and C"],
  ]);
  expect(englishDate("2026-01-31T08:00:00Z")).toBe("31 January 2026");
});
