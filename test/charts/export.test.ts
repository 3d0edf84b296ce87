import { describe, expect, test } from "vitest";
import { captionedSvg } from "../../renderer/charts/export/captioned-svg.ts";
import { exportedChart } from "../../renderer/charts/export/exported-chart.ts";
import { exportFileName } from "../../renderer/charts/export/file-name.ts";
import { standaloneSvg } from "../../renderer/charts/export/standalone-svg.ts";
import { tableTsv } from "../../renderer/charts/export/table-tsv.ts";
import { brackets } from "../../shared/table/column-head.ts";
import { tableCsv } from "../../shared/table/csv.ts";

const table = {
  caption: "表",
  columns: [
    { label: "名称", numeric: false },
    { label: "值, 亿元", numeric: true },
  ],
  rows: [{ key: "a", cells: ['甲"县"\t一', "1,234.50"] }],
};

test("a chart's table leaves with whole figures, units and what is said of them", () => {
  const exported = exportedChart(
    {
      ...table,
      unit: "亿元",
      columns: [
        { label: "年份", numeric: false, kind: "year" },
        { label: "值", numeric: true },
        { label: "概率", numeric: true, kind: "percent" },
      ],
      rows: [
        { key: "2024", cells: ["2024", "1.23（估计值）", "50.0%"], values: [2024, 1.234, 0.5] },
        { key: "2025", cells: ["2025", "", ""], values: [2025, null, null] },
      ],
    },
    { title: "图", note: "亿元，名义值", status: "说明" },
    "状态",
  );
  expect(exported.columns.map(({ name, unit, kind }) => [name, unit, kind])).toEqual([
    ["年份", null, "year"],
    ["值", "亿元", "number"],
    ["值 状态", null, "text"],
    ["概率", null, "percent"],
  ]);
  expect(exported.rows).toEqual([
    [2024, 1.234, "估计值", 0.5],
    [2025, null, null, null],
  ]);
  expect(exported.notes).toEqual(["亿元，名义值", "说明"]);
  expect(tableCsv(exported, brackets["zh-CN"]).split("\r\n").slice(0, 2)).toEqual([
    "\ufeff年份,值（亿元）,值 状态,概率（%）",
    "2024,1.234,估计值,50",
  ]);
});

test("a table for the clipboard keeps one cell to one column", () => {
  expect(tableTsv(table)).toBe('名称\t值, 亿元\n甲"县" 一\t1,234.50');
});

test("a title becomes a file name that every system takes", () => {
  expect(exportFileName("安宁市 地区生产总值", "svg")).toBe("安宁市 地区生产总值.svg");
  expect(exportFileName('a/b\\c:d*?"<>|\n.', "csv")).toBe("a b c d.csv");
  expect(exportFileName("...", "png")).toBe("chart.png");
  expect(exportFileName("县".repeat(400), "png")).toHaveLength(124);
});

describe("a picture", () => {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100" viewBox="0 0 300 100" style="display: block;"><path d="M0 0" stroke="var(--ink)"></path></svg>';

  test("says what it shows around the drawing, which keeps its size", () => {
    const svg = captionedSvg(drawing, { title: "甲<乙>", note: "亿元", status: "估计值" });
    expect(svg).toContain(">甲&lt;乙&gt;</text>");
    expect(svg).toContain(">亿元</text>");
    expect(svg).toContain(">估计值</text>");
    expect(svg).toMatch(/<svg x="12" y="\d+" xmlns="[^"]+" width="300" height="100"/);
    expect(svg).toMatch(/^<svg [^>]*width="324" height="160"/);
  });

  test("breaks a note that is wider than the drawing over lines", () => {
    const long = "口径".repeat(60);
    const svg = captionedSvg(drawing, { title: "图", note: long });
    const lines = [...svg.matchAll(/>((?:口径?|径口?)+)<\/text>/g)].map((hit) => hit[1]);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join("")).toBe(long);
    expect(() => captionedSvg("<svg></svg>", { title: "图", note: "" })).toThrow(/size/);
  });

  test("stands alone without tokens, styles or line breaks in its fonts", () => {
    const file = standaloneSvg(captionedSvg(drawing, { title: "图", note: "亿元" }), {
      resolve: (name) => (name === "--font" ? '"A",\n    sans-serif' : "light-dark(#111111, #eeeeee)"),
      theme: "light",
    });
    expect(file).not.toMatch(/var\(|style=|light-dark/);
    expect(file).toContain(`font-family="'A', sans-serif"`);
    expect(file).toContain('<rect width="100%" height="100%" fill="#111111"/>');
    expect(file.match(/<rect width="100%"/g)).toHaveLength(1);
  });
});
