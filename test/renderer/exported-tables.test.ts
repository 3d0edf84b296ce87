/** Tables on their way to a file: whole figures, in the order of the screen. */
import { createIntl } from "react-intl";
import { describe, expect, test } from "vitest";
import { rankedProjects, rankingTable } from "../../renderer/views/county/projects/project-ranking.ts";
import { exportedFigures } from "../../renderer/views/data/figures/exported-figures.ts";
import { figureList } from "../../renderer/views/data/figures/figure-list.ts";
import { dictionaries } from "../../renderer/words/dictionaries.ts";
import type { Words } from "../../renderer/words/use-words.ts";
import type { ProjectAssessment } from "../../shared/result/answers.ts";
import { exportedTableSchema } from "../../shared/table/exported-table.ts";
import { yunnan } from "../engine/answers/yunnan.ts";

const intl = createIntl({ locale: "zh-CN", messages: dictionaries["zh-CN"] });
const words = ((id: string, values?: Record<string, string | number>) =>
  intl.formatMessage({ id }, values)) as Words;

describe("the figures", () => {
  const rows = figureList(yunnan).map((figure) => ({
    ...figure,
    nameText: words(figure.name),
    unitText: words(figure.format.unit),
    statusText: words(`status.${figure.status}`),
    sourceText: figure.source === null ? "" : (yunnan.sources[figure.source]?.title ?? figure.source),
  }));
  const table = exportedFigures(rows, words);

  test("leave one a row, as the contract takes them, each with its unit, status and source", () => {
    expect(exportedTableSchema.parse(table)).toEqual(table);
    expect(table.rows).toHaveLength(rows.length);
    expect(table.columns.map(({ name }) => name)).toEqual([
      "单元",
      "州(市)",
      "代码",
      "指标",
      "年份",
      "数值",
      "单位",
      "状态",
      "来源与说明",
      "备注",
    ]);
  });

  test("are whole in their unit, a share in percent; a missing one is empty and not 0", () => {
    const of = (key: string) => table.rows[rows.findIndex((row) => row.key === key)];
    const unit = yunnan.units.find(({ code }) => code === "530181");
    expect(of("unit 530181 valueAdded.secondary")?.slice(0, 7)).toEqual([
      "安宁市",
      "昆明市",
      "530181",
      "第二产业增加值",
      2023,
      unit?.valueAdded.secondary,
      "亿元",
    ]);
    const share = rows.find(({ value, format }) => value !== null && format.unit === "unit.percent");
    expect(of(share?.key ?? "")?.[5]).toBeCloseTo(100 * (share?.value ?? Number.NaN), 10);
    expect(of(share?.key ?? "")?.[6]).toBe("%");
    const missing = rows.find(({ value }) => value === null);
    expect(of(missing?.key ?? "")?.[5]).toBeNull();
    expect(of(missing?.key ?? "")?.[7]).toBe("缺失");
  });
});

describe("the ranking of projects", () => {
  const project = (id: string, jobsRank: number | null, gdpRank: number | null): ProjectAssessment => ({
    id,
    name: id,
    unit: "530181",
    investment: 70,
    gdp: 12.345_678,
    jobs: 0.6,
    gdpPerInvested: 0.176_366_8,
    jobsPerInvested: jobsRank === null ? null : 0.6 / 70,
    jobsRank,
    gdpRank,
    employment: { shareOfUnitJobs: 0.25, againstMean: 1, code: "ordinary" },
  });
  const projects = [project("丙", null, null), project("乙", 2, 1), project("甲", 1, 2)];

  test("runs by what is asked for; what has no rank is last", () => {
    expect(rankedProjects(projects, "jobs").map(({ id }) => id)).toEqual(["甲", "乙", "丙"]);
    expect(rankedProjects(projects, "gdp").map(({ id }) => id)).toEqual(["乙", "甲", "丙"]);
  });

  test("leaves in that order with whole figures, and says by what it is ranked", () => {
    const table = rankingTable(projects, "gdp", yunnan, 2030, words);
    expect(exportedTableSchema.parse(table)).toEqual(table);
    expect(table.rows[0]).toEqual([
      1,
      "乙",
      "安宁市",
      70,
      0.6,
      (0.6 / 70) * 10_000,
      12.345_678,
      0.176_366_8,
      0.25,
      "带动一般",
    ]);
    expect(table.rows[2]?.[0]).toBeNull();
    expect(table.rows[2]?.[5]).toBeNull();
    expect(table.notes[1]).toContain("按地区生产总值排序");
  });
});
