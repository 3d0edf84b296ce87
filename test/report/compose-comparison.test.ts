import { describe, expect, test } from "vitest";
import {
  type Block,
  comparisonChapterIds,
  type Report,
  type ReportTable,
} from "../../shared/report/schema.ts";
import { anning, type Desk, desk, growth, label, mile } from "../services/fixtures.ts";

const blocksOf = (report: Report): Block[] => report.chapters.flatMap(({ blocks }) => blocks);
const tableNamed = (report: Report, name: string): ReportTable => {
  const found = blocksOf(report).find((block) => block.kind === "table" && block.title.includes(name));
  if (found?.kind !== "table") throw new Error(`no table ${name}`);
  return found;
};
const written = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

async function two({ call }: Desk): Promise<[string, string]> {
  const first = (await call("scenario.create", { name: "甲" })).document.id;
  await call("scenario.edit", { id: first, revision: 1, label, patches: growth(anning, 0.06) });
  const second = (await call("scenario.create", { name: "乙" })).document.id;
  await call("scenario.edit", { id: second, revision: 1, label, patches: growth(mile, 0.11) });
  return [first, second];
}
const chapters = [...comparisonChapterIds];

describe("a report of a comparison", () => {
  test("has what the comparison says: boards, assumptions, units and the exact attribution", async () => {
    const made = desk();
    const ids = await two(made);
    const report = await made.call("report.compare", { ids, chapters });
    const { assumptions, results } = await made.call("compare.difference", { ids });
    const end = results.boards.map(({ gdpNominal }) => gdpNominal ?? 0);
    const gdp = tableNamed(report, "各方案的结果").rows.find(
      ([name]) => name === "全省地区生产总值（名义值）",
    );
    expect(gdp?.[2]).toBe(written.format(end[0] ?? 0));
    expect(gdp?.[3]).toContain(written.format(end[1] ?? 0));
    expect(gdp?.[3]).toContain(written.format(Math.abs((end[1] ?? 0) - (end[0] ?? 0))));

    const differences = tableNamed(report, "“乙”的假设差异").rows;
    expect(differences).toHaveLength(assumptions.overrides.length);
    expect(differences.map((row) => row.slice(0, 3))).toContainEqual([
      "弥勒市 第二产业增速",
      "未调整",
      "11.00%",
    ]);

    const listed = ["档位不同的单元", "档位相同、数值相差较大的单元"].flatMap((name) => {
      const block = blocksOf(report).find((each) => each.kind === "table" && each.title.endsWith(name));
      return block?.kind === "table" ? block.rows.map(([unit]) => unit?.replace("*", "")) : [];
    });
    expect(listed.sort()).toEqual(results.units.map(({ name }) => name).sort());

    const attribution = await made.call("answers.attribute", { id: ids[1], against: ids[0] });
    const figure = blocksOf(report).find((block) => block.kind === "figure");
    if (figure?.kind !== "figure" || figure.drawing.kind !== "waterfall") throw new Error("no waterfall");
    const { from, to, parts } = figure.drawing;
    expect([from.value, to.value]).toEqual([attribution.against, attribution.value]);
    expect(Object.fromEntries(parts.map(({ id, value }) => [id, value]))).toEqual(attribution.contributions);
  });

  test("judges each scenario by the tiers and targets of its own dataset", async () => {
    const made = desk();
    const { dataset } = await made.call("dataset.get", { id: "yunnan-2023" });
    const [high, ...others] = dataset.targets.tiers;
    if (high === undefined) throw new Error("expected tiers");
    const tiers = [{ ...high, min: high.min + 100, count: 12 }, ...others];
    const edition = await made.call("dataset.retarget", {
      id: dataset.id,
      title: "提高一档",
      targets: { ...dataset.targets, tiers },
    });
    if (edition.kind !== "kept") throw new Error("expected a new edition");
    const ids = [
      (await made.call("scenario.create", { name: "甲" })).document.id,
      (await made.call("scenario.create", { name: "乙", datasetId: edition.id })).document.id,
    ];
    const report = await made.call("report.compare", { ids, chapters });
    const { results } = await made.call("compare.difference", { ids });
    const counts = results.boards.map(({ tierCounts }) => String(tierCounts[high.id]));
    const rows = tableNamed(report, "各方案的结果").rows;
    const rowOf = (line: number) => rows.find(([name]) => name?.includes(`超过${line}亿元`));
    expect(rowOf(high.min)).toEqual([expect.anything(), String(high.count), counts[0], "—"]);
    expect(rowOf(high.min + 100)).toEqual([expect.anything(), "12", "—", counts[1]]);
    expect(tableNamed(report, `超过${high.min + 100}亿元的县(市)`).rows[0]).toEqual(["甲", "—", "—"]);
    const moved = tableNamed(report, "档位不同的单元").rows;
    expect(moved).toHaveLength(results.units.length);
    for (const row of moved) expect(row.at(-1)).toBe("超过500亿元 → 200亿—600亿元");
  });

  test("leaves uncertainty out until an ensemble of one of them is there, and says whose is missing", async () => {
    const made = desk();
    const ids = await two(made);
    const bare = await made.call("report.compare", { ids, chapters });
    expect(bare.chapters.map(({ id }) => id)).not.toContain("uncertainty");
    const ensemble = await made.call("ensemble.run", { run: "r", id: ids[1], draws: 200 });
    const whole = await made.call("report.compare", { ids, chapters, ensembles: [null, ensemble] });
    expect(whole.chapters.map(({ id }) => id)).toEqual(chapters);
    expect(JSON.stringify(whole)).toContain("“甲”尚无集合推演的结果");
    expect(tableNamed(whole, "各项目标的达标概率").rows[0]?.[1]).toBe("—");
  });

  test("may be against the reference, with several scenarios of one name told apart", async () => {
    const made = desk();
    const [first] = await two(made);
    const again = (await made.call("scenario.create", { name: "甲" })).document.id;
    const report = await made.call("report.compare", {
      ids: [null, first, again],
      chapters: ["summary", "tiers"],
    });
    expect(report.lines[1]).toBe("方案：甲、甲（2）");
    expect(tableNamed(report, "各方案的结果").columns).toHaveLength(5);
    const lists = tableNamed(report, "500亿元");
    const run = await made.call("run.full", { id: first });
    expect(lists.rows[1]?.[1]).toBe(String(run.province.tierCounts.over500?.at(-1)));
  });
});
