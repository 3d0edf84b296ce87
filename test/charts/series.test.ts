import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { barPanelGeometry } from "../../renderer/charts/bar-panel/bar-panel-geometry.ts";
import { countsStepsGeometry } from "../../renderer/charts/counts-steps/counts-steps-geometry.ts";
import { boxesOverlap, segmentHitsBox } from "../../renderer/charts/marks/boxes.ts";
import { textWidth } from "../../renderer/charts/marks/text-width.ts";
import { nextReading } from "../../renderer/charts/reading/next-reading.ts";
import { sparklineGeometry } from "../../renderer/charts/sparkline/sparkline-geometry.ts";
import { stackPanelGeometry, sumsTo } from "../../renderer/charts/stack-panel/stack-panel-geometry.ts";
import { seriesSegments } from "../../renderer/charts/trajectory/tier-lines.ts";
import { trajectoryGeometry } from "../../renderer/charts/trajectory/trajectory-geometry.ts";
import { tiers, whole } from "./fixtures.ts";

const years = [2023, 2024, 2025];

describe("trajectory", () => {
  const input = (base: number) => ({
    series: [
      {
        id: "h",
        label: "历史",
        tone: "history" as const,
        points: [
          { year: 2022, value: base * 0.9 },
          { year: 2023, value: base },
          { year: 2024, value: base * 1.2 },
          { year: 2025, value: base * 1.25 },
        ],
      },
      {
        id: "s",
        label: "方案",
        tone: "scenario" as const,
        points: [
          { year: 2023, value: base },
          { year: 2024, value: base * 1.05 },
        ],
      },
    ],
    breaks: [
      { from: 2023, to: 2024 },
      { from: 2018, to: 2019 },
    ],
    tiers,
    baseYear: 2023,
    horizon: 2030,
    labelWidth: 80,
    formatTick: whole,
    tierName: (value: number) => `${value}亿`,
  });

  test("a break parts what was observed, not what is projected", () => {
    const found = trajectoryGeometry(input(300), 700, 300);
    const of = (id: string) => found.series.find((one) => one.id === id)?.path ?? "";
    expect(of("h").match(/M/g)).toHaveLength(2);
    expect(of("s").match(/M/g)).toHaveLength(1);
    expect(found.breaks).toHaveLength(1);
  });

  test("tier lines near the figures are ruled at their value, far ones named at the head", () => {
    const near = trajectoryGeometry(input(300), 700, 300);
    expect(near.tiers.rules.map((tier) => [tier.name, tier.y])).toEqual([
      ["500亿", near.values.at(500)],
      ["200亿", near.values.at(200)],
    ]);
    expect(near.tiers.beyond).toBeNull();
    const small = trajectoryGeometry(input(40), 700, 300);
    expect(small.tiers.rules).toEqual([]);
    expect(small.tiers.beyond?.text).toBe("↑ 200亿 500亿");
    expect(small.values.domain[1]).toBeLessThan(100);
  });

  test("names of tier lines touch neither one another nor what is drawn", () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 900 }), fc.integer({ min: 260, max: 900 }), (base, width) => {
        const found = trajectoryGeometry(input(base), width, 220);
        const boxes = [
          ...found.tiers.rules.map((tier) => ({ text: tier.name, x: tier.labelX, y: tier.labelY })),
          ...(found.tiers.beyond ? [found.tiers.beyond] : []),
        ].map(({ text, x, y }) => ({ x, y: y - 6, width: textWidth(text, 11), height: 12 }));
        boxes.forEach((box, index) => {
          expect(boxes.slice(index + 1).some((other) => boxesOverlap(box, other))).toBe(false);
        });
        const lines = seriesSegments(input(base).series, found.years.at, found.values.at);
        for (const box of boxes.slice(0, found.tiers.rules.length)) {
          expect(lines.some((line) => segmentHitsBox(line, box))).toBe(false);
        }
      }),
    );
  });

  test("looked at closely the axis begins near the least figure, and lines far under it are left out", () => {
    const whole = trajectoryGeometry(input(900), 700, 300);
    const close = trajectoryGeometry({ ...input(900), close: true }, 700, 300);
    expect(whole.values.domain[0]).toBe(0);
    expect(close.values.domain[0]).toBeGreaterThan(400);
    expect(whole.tiers.rules.map(({ value }) => value)).toEqual([500, 200]);
    expect(close.tiers.rules.map(({ value }) => value)).toEqual([]);
    expect(trajectoryGeometry({ ...input(600), close: true }, 700, 300).tiers.rules).toHaveLength(1);
  });

  test("every figure of a dotted series is a dot", () => {
    const { series, ...rest } = input(300);
    const dotted = series.map((one) => (one.id === "h" ? { ...one, dotted: true } : one));
    const found = trajectoryGeometry({ ...rest, series: dotted }, 700, 300).series;
    expect(found.map(({ id, dots }) => [id, dots.length])).toEqual([
      ["h", 4],
      ["s", 0],
    ]);
  });

  test("the horizon is ruled at its year, and the axis reaches it", () => {
    const found = trajectoryGeometry(input(300), 700, 300);
    expect(found.years.last).toBe(2030);
    expect(found.horizonX).toBe(found.box.right);
  });
});

describe("counts", () => {
  const counts = { over500: [1, 2, 3], from200to500: [4, 4, 6], under200: [5, 4, 1] };
  const found = countsStepsGeometry(
    { years, tiers, counts, targets: { over500: 5, from200to500: 8 }, targetLabel: (n) => `目标 ${n}` },
    400,
    220,
  );

  test("layers stand on one another: the highest tier at the foot", () => {
    const { at } = found.values;
    expect(found.layers.map((layer) => layer.id)).toEqual(["over500", "from200to500"]);
    const ys = (path: string) => [...path.matchAll(/V([\d.]+)/g)].map((hit) => Number(hit[1]));
    expect(ys(found.layers[0]?.path ?? "")).toEqual([at(2), at(3), at(0), at(0), at(0)]);
    expect(ys(found.layers[1]?.path ?? "")).toEqual([at(6), at(9), at(3), at(2), at(1)]);
  });

  test("a target is marked where its own layer would have to reach", () => {
    expect(found.targets.map((mark) => [mark.id, mark.reached, mark.y])).toEqual([
      ["over500", 3, found.values.at(5)],
      ["from200to500", 6, found.values.at(3 + 8)],
    ]);
  });

  test("years that have no room beside the last are left unnamed", () => {
    const eight = Array.from({ length: 8 }, (_, index) => 2023 + index);
    const named = (width: number) =>
      countsStepsGeometry(
        { years: eight, tiers, counts: {}, targets: {}, targetLabel: String },
        width,
        200,
      ).ticks.map((tick) => tick.value);
    expect(named(400)).toEqual(eight);
    expect(named(240)).toEqual([2024, 2026, 2028, 2030]);
  });

  test("the rest is told over the steps, and its counts are not in their height", () => {
    expect(found.rest?.cells.map((cell) => cell.count)).toEqual([5, 4, 1]);
    expect(found.values.domain[1]).toBeLessThan(13);
  });
});

describe("small charts", () => {
  test("a bar short of the line is told apart; a missing year has none", () => {
    const points = [
      { year: 2023, value: 49.99 },
      { year: 2024, value: null },
      { year: 2025, value: 50 },
    ];
    const found = barPanelGeometry(points, [], { value: 50, label: "50" }, 300, 140, whole);
    expect(found.bars.map((bar) => [bar.year, bar.reaches])).toEqual([
      [2023, false],
      [2025, true],
    ]);
    const full = found.bars[1];
    expect((full?.y ?? 0) + (full?.height ?? 0)).toBeCloseTo(found.box.bottom, 1);
    expect(full?.y).toBe(found.line?.y);
  });

  test("a stack is empty in a year in which a layer is missing", () => {
    const layers = [
      { id: "a", label: "甲", values: [1, null, 3] },
      { id: "b", label: "乙", values: [10, 20, 30] },
    ];
    expect(sumsTo(layers, 1, 3)).toEqual([11, null, 33]);
    expect(sumsTo(layers, 0, 3)).toEqual([1, null, 3]);
    expect(stackPanelGeometry(years, layers, 300, 140, whole).layers[1]?.path).toBe("");
  });

  test("a sparkline spans its box and marks the target", () => {
    const points = years.map((year, index) => ({ year, value: [5, 7, 9][index] ?? 0 }));
    expect(sparklineGeometry(points, 15, 106, 26)).toEqual({
      path: "M3 23L53 19L103 15",
      dots: [],
      end: { x: 103, y: 15 },
      targetY: 3,
    });
    expect(sparklineGeometry([{ year: 2023, value: null }], 15, 100, 20).end).toBeNull();
  });
});

test("keys read along: by one, by five, to the ends, and out", () => {
  expect(nextReading("ArrowRight", null, 8)).toBe(0);
  expect(nextReading("ArrowLeft", null, 8)).toBe(7);
  expect(nextReading("ArrowRight", 7, 8)).toBe(7);
  expect(nextReading("PageUp", 1, 8)).toBe(6);
  expect(nextReading("Home", 5, 8)).toBe(0);
  expect(nextReading("End", 5, 8)).toBe(7);
  expect(nextReading("Escape", 5, 8)).toBeNull();
  expect(nextReading("x", 5, 8)).toBeUndefined();
  expect(nextReading("ArrowRight", null, 0)).toBeUndefined();
});
