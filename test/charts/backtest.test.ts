import { describe, expect, test } from "vitest";
import { backtestGeometry } from "../../renderer/charts/backtest-chart/backtest-geometry.ts";
import { backtestTable, readBacktest } from "../../renderer/charts/backtest-chart/backtest-table.tsx";
import { frameWords } from "./fixtures.ts";

const percent = (value: number) => `${(100 * value).toFixed(1)}%`;
const tick = (value: number) => `${(100 * value).toFixed(0)}%`;
const chart = {
  title: "回测",
  note: "16 州市",
  width: 600,
  height: 180,
  horizons: [1, 2, 3],
  errors: [
    { id: "engine", label: "推演规则", tone: "scenario" as const, values: [0.02, 0.04, 0.06] },
    { id: "drift", label: "随机游走", tone: "baseline" as const, values: [0.03, 0.05, null] },
  ],
  coverage: [
    { nominal: 0.5, actual: [0.52, 0.49, 0.47] },
    { nominal: 0.8, actual: [0.81, null, 0.79] },
    { nominal: 0.9, actual: [0.93, 0.9, 0.88] },
  ],
  cells: [240, 224, 208],
  format: percent,
  formatTick: tick,
  words: {
    ...frameWords,
    horizon: "年",
    ahead: (horizon: number) => `提前 ${horizon} 年`,
    error: "误差",
    coverage: "覆盖率",
    interval: (nominal: string) => `${nominal} 区间`,
    nominal: (nominal: string) => `应为 ${nominal}`,
    cells: "次数",
  },
};
const geometry = (width: number, height: number, coverage: typeof chart.coverage = chart.coverage) =>
  backtestGeometry(
    { ...chart, coverage, interval: (nominal) => chart.words.interval(tick(nominal)) },
    width,
    height,
  );

describe("backtest", () => {
  test("errors stand on zero; nominal shares are ruled at their value", () => {
    const found = geometry(600, 180);
    expect(found.errors.values.domain[0]).toBe(0);
    const engine = found.errors.drawn.find((one) => one.id === "engine");
    const { at } = found.errors.values;
    const x = found.errors.horizons.at;
    expect(engine?.path).toBe(`M${x(1)} ${at(0.02)}L${x(2)} ${at(0.04)}L${x(3)} ${at(0.06)}`);
    expect(found.coverage?.rules.map((rule) => rule.y)).toEqual(
      [0.5, 0.8, 0.9].map((share) => found.coverage?.values.at(share)),
    );
    // What could not be measured is not bridged.
    expect(found.coverage?.drawn.find((one) => one.id === "0.8")?.dots).toHaveLength(2);
  });

  test("the parts stand side by side, or one over the other where it is narrow", () => {
    const wide = geometry(600, 180);
    expect(wide.coverage?.box.left).toBeGreaterThan(wide.errors.box.right);
    expect(wide.coverage?.box.top).toBe(wide.errors.box.top);
    const narrow = geometry(320, 300);
    expect(narrow.coverage?.box.top).toBeGreaterThan(narrow.errors.box.bottom);
    expect(geometry(600, 180, []).coverage).toBeNull();
  });

  test("figures of nominal shares that would touch are left to the lines' own labels", () => {
    const low = geometry(320, 170);
    const ticks = low.coverage?.values.ticks ?? [];
    expect(ticks.map((one) => one.value)).toEqual([0.9, 0.5]);
    expect(geometry(600, 240).coverage?.values.ticks).toHaveLength(3);
  });

  test("a reading says actual beside nominal, and is silent where nothing was measured", () => {
    const reading = readBacktest(chart, 1);
    expect(reading.heading).toBe("提前 2 年");
    expect(reading.lines.map((line) => [line.label, line.value, line.status])).toEqual([
      ["推演规则", "4.0%", undefined],
      ["随机游走", "5.0%", undefined],
      ["50% 区间", "49.0%", "应为 50%"],
      ["90% 区间", "90.0%", "应为 90%"],
    ]);
  });

  test("the table has a row for each horizon", () => {
    const table = backtestTable(chart);
    expect(table.columns.map((column) => column.label)).toEqual([
      "年",
      "推演规则 误差",
      "随机游走 误差",
      "50% 区间 覆盖率",
      "80% 区间 覆盖率",
      "90% 区间 覆盖率",
      "次数",
    ]);
    expect(table.rows[2]?.cells).toEqual(["3", "6.0%", "", "47.0%", "79.0%", "88.0%", "208"]);
  });
});
