import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { exportedChart } from "../../renderer/charts/export/exported-chart.ts";
import { standaloneSvg } from "../../renderer/charts/export/standalone-svg.ts";
import { ChartTableView } from "../../renderer/charts/frame/chart-table-view.tsx";
import { LadderChart } from "../../renderer/charts/ladder/ladder-chart.tsx";
import { Sparkline } from "../../renderer/charts/sparkline/sparkline.tsx";
import { TrajectoryChart } from "../../renderer/charts/trajectory/trajectory-chart.tsx";
import type { TrajectoryChartProps } from "../../renderer/charts/trajectory/trajectory-props.ts";
import { trajectoryTable } from "../../renderer/charts/trajectory/trajectory-table.ts";
import { chartUnit, frameWords, tiers, twoDecimals, whole } from "./fixtures.ts";

const trajectory: TrajectoryChartProps = {
  title: "安宁市地区生产总值",
  note: "亿元，名义值",
  status: "2011 年为修订前数",
  width: 600,
  height: 260,
  series: [
    {
      id: "h",
      label: "历史",
      tone: "history",
      points: [
        { year: 2021, value: 600, status: "推算值" },
        { year: 2023, value: 716.55 },
      ],
    },
    {
      id: "s",
      label: "方案",
      tone: "scenario",
      points: [
        { year: 2023, value: 716.55 },
        { year: 2024, value: 750 },
      ],
    },
  ],
  breaks: [],
  tiers,
  baseYear: 2023,
  horizon: 2024,
  fan: { label: "90% 区间", years: [2023, 2024], p05: [716.55, 700], p95: [716.55, 800] },
  format: twoDecimals,
  formatTick: whole,
  words: { ...frameWords, unit: "亿元", year: "年份", break: "口径断点", tierLine: (value) => `${value}亿` },
};

describe("a chart", () => {
  const markup = renderToStaticMarkup(<TrajectoryChart {...trajectory} />);

  test("is a named figure that says unit, price basis and status", () => {
    expect(markup).toMatch(/<figure [^>]*aria-labelledby="([^"]+)"[^>]*aria-describedby="([^"]+)"/);
    expect(markup).toContain("亿元，名义值 2021–2024 2011 年为修订前数");
  });

  test("is read along the years as a slider whose value is the reading, with status", () => {
    expect(markup).toContain('role="slider"');
    expect(markup).toContain('aria-valuemin="2021"');
    expect(markup).toContain('aria-valuemax="2024"');
    expect(markup).toContain(
      'aria-valuetext="2024 亿元，名义值: 方案 750.00 亿元; 90% 区间 700.00–800.00 亿元"',
    );
  });

  test("gives its figures as a table, empty where there is none", () => {
    const table = trajectoryTable(trajectory);
    expect(table.rows.map((row) => row.cells)).toEqual([
      ["2021", "600.00（推算值）", "", "", ""],
      ["2023", "716.55", "716.55", "716.55", "716.55"],
      ["2024", "", "750.00", "700.00", "800.00"],
    ]);
    const shown = renderToStaticMarkup(<ChartTableView table={table} height={200} source={undefined} />);
    expect(shown).toContain("<caption>安宁市地区生产总值 亿元，名义值</caption>");
    expect(shown).toContain('<th scope="row">2021</th>');
    const exported = exportedChart(table, { title: "图", note: "亿元，名义值" }, "状态");
    expect(exported.columns[2]).toEqual({
      name: `${table.columns[1]?.label} 状态`,
      unit: null,
      kind: "text",
    });
    expect(exported.rows[0]).toEqual([2021, 600, "推算值", null, null, null]);
  });

  test("labels its lines directly with their last figure", () => {
    expect(markup).toContain("方案 750.00");
  });
});

test("the ladder offers each unit by name, with its figures", () => {
  const units = [chartUnit("530181", "安宁市"), chartUnit("532301", "楚雄市")];
  const markup = renderToStaticMarkup(
    <LadderChart
      title="阶梯"
      note="亿元，名义值"
      width={480}
      height={420}
      units={units}
      readings={{
        "530181": { base: 716.55, horizon: 1042.35, tier: "over500" },
        "532301": { base: 532.22, horizon: 700, tier: "over500", band: { low: 620, high: 800 } },
      }}
      tiers={tiers}
      selected="532301"
      format={twoDecimals}
      formatTick={whole}
      words={{
        ...frameWords,
        unit: "亿元",
        base: "2023",
        horizon: "2030",
        band: "90% 区间",
        columns: { rank: "位次", name: "县(市)", base: "2023", horizon: "2030", tier: "档位", band: "区间" },
      }}
    />,
  );
  expect(markup).toContain(
    'aria-label="2 楚雄市 亿元，名义值: 2023 532.22 亿元; 2030 700.00 亿元 超过500亿; 90% 区间 620.00–800.00 亿元" aria-selected="true"',
  );
});

test("a drawing stands alone once its tokens are written out", () => {
  const svg = renderToStaticMarkup(
    <Sparkline
      label="数"
      points={[
        { year: 2023, value: 1 },
        { year: 2024, value: 2 },
      ]}
      format={whole}
    />,
  );
  const resolve = (name: string) =>
    name === "--font" ? '"PingFang SC", sans-serif' : "light-dark(#111111, #eeeeee)";
  const file = standaloneSvg(svg, { resolve, theme: "dark" });
  expect(file).not.toContain("var(");
  expect(file).toContain("#eeeeee");
  expect(file).not.toContain("#111111");
  expect(file).toContain(`font-family="'PingFang SC', sans-serif"`);
  expect(() => standaloneSvg(svg, { resolve: () => null, theme: "light" })).toThrow(/--/);
});
