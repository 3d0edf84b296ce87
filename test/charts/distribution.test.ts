import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distributionGeometry } from "../../renderer/charts/distribution/distribution-geometry.ts";
import { atLeast, distributionTable } from "../../renderer/charts/distribution/distribution-table.ts";
import { textWidth } from "../../renderer/charts/marks/text-width.ts";
import { frameWords } from "./fixtures.ts";

const percent = (value: number) => `${(100 * value).toFixed(0)}%`;
const input = { labels: ["达标概率 18%", "目标 3"], projected: null, formatTick: percent };

/** Shares of draws that sum to 1, as an ensemble gives them. */
const shares = fc
  .array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 130 })
  .filter((draws) => draws.some((count) => count > 0))
  .map((draws) => {
    const all = draws.reduce((sum, count) => sum + count, 0);
    return draws.map((count) => count / all);
  });

describe("distribution", () => {
  test("one bar for each count that occurs, as high as it is likely; the target ruled before its own", () => {
    const found = distributionGeometry({ ...input, probabilities: [0, 0.2, 0.4, 0.4], target: 3 }, 220, 154);
    expect(found.bars.map((bar) => [bar.count, bar.reaches])).toEqual([
      [1, false],
      [2, false],
      [3, true],
    ]);
    const { at } = found.values;
    expect(found.bars.map((bar) => bar.y)).toEqual([at(0.2), at(0.4), at(0.4)]);
    expect(found.bars.every((bar) => bar.y + bar.height === found.box.bottom)).toBe(true);
    // Three columns of equal width: the third begins where the second ends.
    const [, second, third] = found.columns;
    expect(found.targetX).toBeCloseTo(((second?.at ?? 0) + (third?.at ?? 0)) / 2, 1);
    // No room for the labels right of the last column.
    expect(found.label.anchor).toBe("end");
  });

  test("the target is on the axis even where no draw comes near it", () => {
    const found = distributionGeometry({ ...input, probabilities: [0.5, 0.5], target: 15 }, 400, 160);
    expect(found.columns.at(-1)?.value).toBe(15);
    expect(found.ticks.some((tick) => tick.value === 15)).toBe(true);
    expect(found.bars).toHaveLength(2);
    const none = distributionGeometry({ ...input, probabilities: [], target: 15 }, 400, 160);
    expect(none.bars).toEqual([]);
    expect(none.columns.map((column) => column.value)).toEqual([14, 15, 16]);
  });

  test("bars hold the whole mass, numbers and labels keep to the drawing and apart", () => {
    fc.assert(
      fc.property(
        shares,
        fc.integer({ min: 0, max: 130 }),
        fc.integer({ min: 220, max: 900 }),
        (probabilities, target, width) => {
          const found = distributionGeometry({ ...input, probabilities, target }, width, 160);
          expect(found.bars.reduce((sum, bar) => sum + bar.probability, 0)).toBeCloseTo(1, 9);
          const reaching = found.bars.filter((bar) => bar.reaches);
          expect(reaching.reduce((sum, bar) => sum + bar.probability, 0)).toBeCloseTo(
            atLeast(probabilities, target),
            9,
          );
          expect(reaching.every((bar) => bar.x >= found.targetX - 0.02)).toBe(true);
          found.ticks.forEach((tick, index) => {
            const next = found.ticks[index + 1];
            if (next) expect(next.at - tick.at).toBeGreaterThanOrEqual(21.9);
          });
          const label = found.label;
          expect(label.anchor === "start" ? width - label.x : label.x).toBeGreaterThanOrEqual(
            textWidth("达标概率 18%", 11),
          );
        },
      ),
    );
  });

  test("the table gives each count with the probability of as many or more", () => {
    const table = distributionTable({
      title: "超过500亿",
      note: "2030",
      width: 1,
      height: 1,
      probabilities: [0, 0.25, 0.75],
      target: 4,
      reached: 0,
      format: percent,
      words: {
        ...frameWords,
        unit: "个",
        count: "个数",
        probability: "概率",
        atLeast: "不少于",
        target: (n) => `目标 ${n}`,
        reached: (value) => value,
      },
    });
    expect(table.rows.map((row) => row.cells)).toEqual([
      ["1", "25%", "100%"],
      ["2", "75%", "75%"],
      ["4（目标 4）", "0%", "0%"],
    ]);
  });
});
