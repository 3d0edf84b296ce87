import { describe, expect, test } from "vitest";
import { chineseNumber } from "../../shared/report/numerals.ts";
import { type Block, chapterIds, type Report } from "../../shared/report/schema.ts";
import { anning, desk, growth, label } from "../services/fixtures.ts";
import { formulaScenario } from "./formula-scenario.ts";

const wuhua = "530102";
const all = [...chapterIds];
const blocksOf = (report: Report): Block[] => report.chapters.flatMap(({ blocks }) => blocks);
const textsOf = (report: Report) =>
  blocksOf(report)
    .map((block) => (block.kind === "paragraph" ? block.text : ""))
    .join("");

test.each([
  [1, "一"],
  [10, "十"],
  [12, "十二"],
  [20, "二十"],
  [105, "一百零五"],
  [110, "一百一十"],
  [129, "一百二十九"],
  [1006, "一千零六"],
])("%i is counted as %s", (value, text) => {
  expect(chineseNumber(value)).toBe(text);
});

describe("a report", () => {
  test("has the chapters chosen, in their order, numbered one after another", async () => {
    const { call } = desk();
    const { id } = (await call("scenario.create", { name: "甲" })).document;
    const report = await call("report.compose", { id, chapters: ["sources", "summary", "method"] });
    expect(report.chapters.map(({ title }) => title)).toEqual(["一、摘要", "二、方法与局限", "三、数据来源"]);
    expect(report.chapters.map(({ blocks }) => blocks[0])).toEqual(
      report.chapters.map(({ title }) => ({ kind: "heading", level: 1, text: title, newPage: false })),
    );
  });

  test("leaves out what has nothing to say: no ensemble, no unit chosen", async () => {
    const { call } = desk();
    const { id } = (await call("scenario.create", { name: "甲" })).document;
    const bare = await call("report.compose", { id, chapters: all });
    expect(bare.chapters.map(({ id: chapter }) => chapter)).toEqual(
      all.filter((chapter) => chapter !== "counties" && chapter !== "uncertainty"),
    );
    const ensemble = await call("ensemble.run", { run: "r", id, draws: 200 });
    const whole = await call("report.compose", { id, chapters: all, units: [anning, "999999"], ensemble });
    expect(whole.chapters.map(({ id: chapter }) => chapter)).toEqual(all);
    expect(textsOf(whole)).toContain("抽样 200 次");
  });

  test("says what the run says", async () => {
    const { call } = desk();
    const { id } = (await call("scenario.create", { name: "甲" })).document;
    await call("scenario.edit", { id, revision: 1, label, patches: growth(anning, 0.08) });
    const run = await call("run.full", { id });
    const report = await call("report.compose", { id, chapters: all, units: [anning] });
    const result = run.units.find(({ code }) => code === anning);
    const end = result?.gdpNominal.at(-1) ?? 0;
    const written = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2, minimumFractionDigits: 2 });
    expect(textsOf(report)).toContain(`推演至 2030 年为 ${written.format(end)} 亿元（名义值）`);
    expect(textsOf(report)).toContain("第二产业增速 8.00%");
    const over = run.province.targets.over500;
    expect(textsOf(report)).toContain(`超过500亿元的县(市) ${over?.reached} 个，目标 ${over?.target} 个`);
    const lists = blocksOf(report).find(
      (block) => block.kind === "table" && block.title.endsWith("超过500亿元名单"),
    );
    expect(lists?.kind === "table" && lists.rows.length).toBe(over?.reached);
  });

  test("says which years are as published and which levels are revised", async () => {
    const { call } = desk();
    const { id } = (await call("scenario.create", { name: "甲" })).document;
    const patches = [
      { op: "add" as const, path: ["actualsThrough"], value: 2025 },
      {
        op: "add" as const,
        path: ["censusRevisions", "530300"],
        value: { share: -0.1, source: "五经普公报" },
      },
    ];
    await call("scenario.edit", { id, revision: 1, label, patches });
    const report = await call("report.compose", { id, chapters: ["adjustments"] });
    expect(textsOf(report)).toContain("2025 年及以前取公布增速");
    expect(textsOf(report)).toContain("自 2026 年起按假设推演");
    const whole = textsOf(await call("report.compose", { id, chapters: ["summary", "method"] }));
    expect(whole).toContain("2025 年及以前取公布的实际增速");
    expect(whole).toContain("1 个州(市)的基年水平按普查修订的假设作了调整");
    expect(whole).toContain("修订后各单元合计");
    const table = blocksOf(report).find(
      (block) => block.kind === "table" && block.title.endsWith("普查修订"),
    );
    expect(table?.kind === "table" && table.rows).toEqual([["曲靖市", "−10.00%", "依据：五经普公报"]]);
  });

  test("says the price basis wherever there is money, and numbers tables and figures", async () => {
    const { call } = desk();
    const { id } = (await call("scenario.create", { name: "甲" })).document;
    const ensemble = await call("ensemble.run", { run: "r", id, draws: 200 });
    const report = await call("report.compose", { id, chapters: all, units: [anning, wuhua], ensemble });
    const shown = blocksOf(report).flatMap((block) =>
      block.kind === "table" || block.kind === "figure" ? [block] : [],
    );
    const silent = shown.filter(({ unit }) => unit.includes("亿元") && !/名义值|年价/.test(unit));
    expect(silent).toEqual([]);
    for (const kind of ["table", "figure"] as const) {
      const sign = kind === "table" ? "表" : "图";
      const titles = shown.filter((block) => block.kind === kind).map(({ title }) => title);
      expect(titles.length).toBeGreaterThan(4);
      titles.forEach((title, index) => {
        expect(title.startsWith(`${sign} ${index + 1} `)).toBe(true);
      });
    }
  });

  test("marks estimated figures, and says so under the table", async () => {
    const { call } = desk();
    const { id } = (await call("scenario.create", { name: "甲" })).document;
    const scope = "counties-and-districts";
    const report = await call("report.compose", {
      id,
      scope,
      chapters: ["tiers", "counties"],
      units: [wuhua],
    });
    const list = blocksOf(report).find((block) => block.kind === "table");
    expect(list?.kind === "table" && list.rows.flat()).toContain("五华区*");
    expect(list?.kind === "table" && list.note).toContain("估计值");
    expect(textsOf(report)).toContain("亿元（估计值）");
  });

  test("tells every adjustment with its note, source and author", async () => {
    const made = desk();
    const id = await formulaScenario(made);
    const report = await made.call("report.compose", { id, chapters: ["adjustments"] });
    const cells = blocksOf(report).flatMap((block) => (block.kind === "table" ? block.rows.flat() : []));
    expect(cells).toContain('=HYPERLINK("http://example.org")；依据：@文件一；+王，2026-01-02');
    expect(cells).toContain("-铝材");
    expect(cells).toContain("35.50");
  });

  test("cannot be asked without a chapter, or of a scenario that is not there", async () => {
    const { fault } = desk();
    expect((await fault("report.compose", { id: "无", chapters: ["summary"] })).code).toBe("not-found");
    expect((await fault("report.compose", { id: "无", chapters: [] })).code).toBe("bad-request");
  });

  test("is PDF only where the host has a window", async () => {
    const { call } = desk();
    expect(await call("report.pdf", {})).toEqual({ content: null });
  });
});
