import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { acrossAxis } from "../../renderer/charts/axes/across-axis.ts";
import { round2 } from "../../renderer/charts/marks/round.ts";
import { textWidth } from "../../renderer/charts/marks/text-width.ts";
import { tornadoTable } from "../../renderer/charts/tornado/tornado-chart.tsx";
import { tornadoGeometry } from "../../renderer/charts/tornado/tornado-geometry.ts";
import type { TornadoBar } from "../../renderer/charts/tornado/tornado-props.ts";
import { signed, waterfallGeometry } from "../../renderer/charts/waterfall/waterfall-geometry.ts";
import { waterfallTable } from "../../renderer/charts/waterfall/waterfall-table.ts";
import { frameWords, twoDecimals, whole } from "./fixtures.ts";

const amount = fc.double({ min: -500, max: 500, noNaN: true });

describe("waterfall", () => {
  const formats = { format: twoDecimals, formatTick: whole };
  const from = { label: "基准", value: 100 };
  const parts = [
    { id: "growth", label: "增长", value: 40 },
    { id: "employment", label: "就业", value: 0 },
    { id: "deflator", label: "价格", value: -20 },
  ];
  const to = { label: "方案", value: 120 };

  test("each part begins where the one before it ended; parts of nothing are named apart", () => {
    const found = waterfallGeometry({ from, to, parts, ...formats }, 400, 160);
    const { at } = found.axis;
    expect(found.rows.map((row) => [row.id, row.figure, row.x, round2(row.x + row.width)])).toEqual([
      ["from", "100.00", at(0), at(100)],
      ["growth", "+40.00", at(100), at(140)],
      ["deflator", "−20.00", at(120), at(140)],
      ["to", "120.00", at(0), at(120)],
    ]);
    expect(found.connectors.map((line) => line.x)).toEqual([at(100), at(140), at(120)]);
    expect(found.nothing).toEqual(["就业"]);
    expect(found.axis.cut).toBe(false);
  });

  test("an axis far from zero is cut and says so; the ends still have a bar", () => {
    const far = waterfallGeometry(
      { from: { label: "基准", value: 9000 }, to: { label: "方案", value: 9020 }, parts, ...formats },
      400,
      160,
    );
    expect(far.axis.cut).toBe(true);
    expect(far.rows[0]?.width).toBeGreaterThan(4);
    expect(far.rows[0]?.x).toBe(far.axis.at(far.axis.domain[0]));
  });

  test("parts close the difference, and figures stay within the drawing", () => {
    fc.assert(
      fc.property(amount, fc.array(amount, { maxLength: 8 }), (start, values) => {
        const end = values.reduce((sum, value) => sum + value, start);
        const made = values.map((value, index) => ({ id: String(index), label: "某因素", value }));
        const found = waterfallGeometry(
          { from: { label: "甲", value: start }, to: { label: "乙", value: end }, parts: made, ...formats },
          380,
          240,
        );
        const last = found.rows.at(-2);
        expect(last?.running).toBeCloseTo(end, 6);
        expect(found.connectors.at(-1)?.x).toBeCloseTo(found.axis.at(end), 1);
        for (const row of found.rows) {
          expect(row.x).toBeGreaterThanOrEqual(found.box.left - 0.02);
          expect(row.figureX + textWidth(row.figure, 11)).toBeLessThanOrEqual(380);
        }
        for (const line of found.connectors) expect(line.y2).toBeGreaterThanOrEqual(line.y1);
      }),
    );
  });

  test("differences too small for any figure still draw", () => {
    const end = 5e-324;
    const tiny = [
      { id: "a", label: "甲因素", value: -5e-324 },
      { id: "b", label: "乙因素", value: 1e-323 },
    ];
    const found = waterfallGeometry(
      { from: { label: "甲", value: 0 }, to: { label: "乙", value: end }, parts: tiny, ...formats },
      380,
      240,
    );
    expect(found.axis.ticks.length).toBeGreaterThan(0);
  });

  test("signs are written out, and nothing has none", () => {
    expect([3.2, -3.2, 0].map((value) => signed(value, twoDecimals))).toEqual(["+3.20", "−3.20", "0.00"]);
  });

  test("the table holds every part and where one stands after it", () => {
    const table = waterfallTable({
      title: "由来",
      note: "亿元",
      width: 1,
      height: 1,
      from,
      to,
      parts,
      format: twoDecimals,
      words: {
        ...frameWords,
        unit: "亿元",
        part: "因素",
        contribution: "贡献",
        running: "累计",
        nothing: (labels) => labels.join("、"),
        cut: "",
      },
    });
    expect(table.rows.map((row) => row.cells)).toEqual([
      ["基准", "", "100.00"],
      ["增长", "+40.00", "140.00"],
      ["就业", "0.00", "140.00"],
      ["价格", "−20.00", "120.00"],
      ["方案", "+20.00", "120.00"],
    ]);
  });
});

function bar(id: string, low: number | null, high: number | null): TornadoBar {
  return { id, label: id, low: { label: "−1", value: low }, high: { label: "+1", value: high } };
}

describe("tornado", () => {
  const geometry = (bars: readonly TornadoBar[], height = 220) =>
    tornadoGeometry({ base: { value: 100 }, baseLabel: "现方案 100", bars, formatTick: whole }, 420, height);

  test("the widest stands at the head; both ends begin at the base", () => {
    const found = geometry([bar("a", 98, 103), bar("b", 80, 115), bar("c", 100, 100)]);
    expect(found.rows.map((row) => row.id)).toEqual(["b", "a", "c"]);
    const { at } = found.axis;
    const [widest] = found.rows;
    expect(widest?.halves.map((half) => [half.end, half.x, round2(half.x + half.width)])).toEqual([
      ["low", at(80), at(100)],
      ["high", at(100), at(115)],
    ]);
    expect(widest?.labels.map((label) => [label.text, label.anchor])).toEqual([
      ["−1", "end"],
      ["+1", "start"],
    ]);
  });

  test("an end is named on the side on which it lies; ends on one side share the bar", () => {
    const turned = geometry([bar("a", 110, 90)]).rows[0];
    expect(turned?.labels.map((label) => [label.text, label.anchor])).toEqual([
      ["+1", "end"],
      ["−1", "start"],
    ]);
    const shared = geometry([bar("a", 104, 110)]).rows[0];
    expect(shared?.labels.map((label) => label.text)).toEqual(["−1 / +1"]);
    const [low, high] = shared?.halves ?? [];
    expect((low?.y ?? 0) + (low?.height ?? 0)).toBeCloseTo(high?.y ?? 0, 1);
  });

  test("an end without a result is neither drawn nor named", () => {
    const row = geometry([bar("a", null, 110)]).rows[0];
    expect(row?.halves.map((half) => half.end)).toEqual(["high"]);
    expect(row?.labels.map((label) => label.text)).toEqual(["+1"]);
  });

  test("bars without room are counted, and are in the table", () => {
    const many = Array.from({ length: 12 }, (_, index) => bar(String(index), 100 - index, 100 + index));
    const found = geometry(many, 140);
    expect(found.rows.length + found.hidden).toBe(12);
    expect(found.hidden).toBeGreaterThan(0);
    const table = tornadoTable({
      title: "敏感性",
      note: "亿元",
      width: 1,
      height: 1,
      base: { label: "现方案", value: 100 },
      bars: many,
      format: whole,
      words: {
        ...frameWords,
        unit: "亿元",
        assumption: "假设",
        low: "低",
        high: "高",
        spread: "幅度",
        more: String,
      },
    });
    expect(table.rows).toHaveLength(12);
    expect(table.rows[0]?.cells).toEqual(["11", "89（−1）", "111（+1）", "22"]);
  });

  test("rows fall from wide to narrow, and what is drawn and named stays within", () => {
    const bars = fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(bars, (ends) => {
        const found = geometry(ends.map(([low, high], index) => bar(String(index), low, high)));
        const spreads = found.rows.map((row) =>
          Math.abs((row.bar.high.value ?? 0) - (row.bar.low.value ?? 0)),
        );
        expect(spreads).toEqual(spreads.toSorted((a, b) => b - a));
        for (const label of found.rows.flatMap((row) => row.labels)) {
          const width = textWidth(label.text, 11);
          const left = label.anchor === "start" ? label.x : label.x - width;
          expect(left).toBeGreaterThanOrEqual(found.box.left);
          expect(left + width).toBeLessThanOrEqual(420);
        }
      }),
    );
  });
});

test("ticks across never touch, however long their figures", () => {
  fc.assert(
    fc.property(amount, fc.double({ min: 0.01, max: 1e5, noNaN: true }), (low, spread) => {
      const format = (value: number) => value.toFixed(3);
      const axis = acrossAxis([low, low + spread], { left: 80, right: 300, format, zeroWithin: 1 });
      axis.ticks.forEach((tick, index) => {
        const before = axis.ticks[index - 1];
        if (!before || axis.ticks.length <= 2) return;
        const room = (textWidth(format(tick.value), 11) + textWidth(format(before.value), 11)) / 2;
        expect(tick.at - before.at).toBeGreaterThan(room);
      });
    }),
  );
});
