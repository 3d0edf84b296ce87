import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ladderChances } from "../../renderer/charts/ladder/ladder-chances.ts";
import { ladderGeometry } from "../../renderer/charts/ladder/ladder-geometry.ts";
import { mapChances, mapSigns } from "../../renderer/charts/map/map-geometry.ts";
import { piePath } from "../../renderer/charts/marks/pie.ts";
import { openLine } from "../../renderer/charts/marks/standing.ts";
import { stripLabels, stripParts } from "../../renderer/charts/probability-strip/strip-geometry.ts";
import { chartUnit, tiers } from "./fixtures.ts";

const sure = { over500: 0.2, from200to500: 0.5, under200: 0.3 };

describe("a strip", () => {
  test("gives each tier its share of the width, the highest at the left", () => {
    expect(stripParts(tiers, sure, 0, 200)).toEqual([
      { id: "over500", probability: 0.2, x: 0, width: 40 },
      { id: "from200to500", probability: 0.5, x: 40, width: 100 },
      { id: "under200", probability: 0.3, x: 140, width: 60 },
    ]);
    expect(stripParts(tiers, { under200: 1 }, 0, 200).map((part) => part.id)).toEqual(["under200"]);
  });

  test("parts adjoin and sum to the whole; labels neither overlap nor leave it", () => {
    const draws = fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000)).filter((d) => d.some((n) => n > 0));
    fc.assert(
      fc.property(draws, fc.integer({ min: 60, max: 700 }), ([a, b, c], width) => {
        const all = a + b + c;
        const parts = stripParts(
          tiers,
          { over500: a / all, from200to500: b / all, under200: c / all },
          0,
          width,
        );
        parts.forEach((part, index) => {
          const before = parts[index - 1];
          if (before) expect(part.x).toBeCloseTo(before.x + before.width, 1);
        });
        const last = parts.at(-1);
        expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(width, 1);
        const labels = stripLabels(parts, (part) => `${part.id.slice(0, 6)} 10%`, width);
        labels.forEach((label, index) => {
          expect(label.x - label.width / 2).toBeGreaterThanOrEqual(-0.1);
          expect(label.x + label.width / 2).toBeLessThanOrEqual(width + 0.1);
          const next = labels[index + 1];
          if (next) expect(next.x - next.width / 2).toBeGreaterThanOrEqual(label.x + label.width / 2 + 9.9);
        });
      }),
    );
  });

  test("where not all labels fit, the likeliest is kept", () => {
    const parts = stripParts(tiers, sure, 0, 100);
    expect(stripLabels(parts, (part) => `${part.id.slice(0, 4)} 某某某某`, 100).map((one) => one.id)).toEqual(
      ["from200to500"],
    );
  });
});

describe("an open line", () => {
  test("is the one nearest to one half; what is as good as decided is none", () => {
    expect(openLine(tiers, sure)).toEqual({ tier: "from200to500", share: 0.7 });
    expect(openLine(tiers, { over500: 0.4, from200to500: 0.5, under200: 0.1 })).toEqual({
      tier: "over500",
      share: 0.4,
    });
    expect(openLine(tiers, { over500: 0.96, from200to500: 0.04, under200: 0 })).toBeNull();
    expect(openLine(tiers, { over500: 0, from200to500: 0.049, under200: 0.951 })).toBeNull();
    expect(openLine(tiers, { over500: 0.05, from200to500: 0.95, under200: 0 })?.tier).toBe("over500");
  });

  test("fills a disc clockwise from the top", () => {
    expect(piePath(0.25, 10, 10, 4)).toBe("M10 10V6A4 4 0 0 1 14 10Z");
    expect(piePath(0.75, 10, 10, 4)).toBe("M10 10V6A4 4 0 1 1 6 10Z");
  });

  test("takes the place of the tier's sign on the map, in scope only", () => {
    const units = ["530101", "530102", "530103"].map((code) => chartUnit(code, "某县"));
    const scoped = units.map((unit, index) => ({ ...unit, inScope: index !== 2 }));
    const shapes = units.map((unit) => ({ code: unit.code, path: "", anchor: [50, 50] as const, room: 30 }));
    const outlines = {
      shapes,
      byCode: new Map(shapes.map((shape) => [shape.code, shape])),
      unitBorders: "",
      prefectureBorders: "",
      outerBorder: "",
    };
    const reading = { value: 520, tier: "over500" };
    const readings = {
      "530101": { ...reading, probability: { over500: 0.6, from200to500: 0.4 } },
      "530102": { ...reading, probability: { over500: 1 } },
      "530103": { ...reading, probability: { over500: 0.6, from200to500: 0.4 } },
    };
    expect(mapChances(outlines, scoped, readings, tiers).map((one) => [one.code, one.pie])).toEqual([
      ["530101", piePath(0.6, 50, 50, 4)],
    ]);
    expect(mapSigns(outlines, scoped, readings, tiers).map((sign) => sign.code)).toEqual(["530102"]);
  });
});

test("the ladder keeps room for strips only where there are probabilities, each at its rung", () => {
  const units = [chartUnit("530101", "甲县"), chartUnit("530102", "乙县")];
  const bare = { base: 100, horizon: 300, tier: "from200to500" };
  const without = ladderGeometry(units, { "530101": bare, "530102": bare }, tiers, 600, 300);
  expect(without.chances).toBeNull();
  expect(ladderChances(without, {}, tiers)).toBeNull();
  const readings = { "530101": { ...bare, probability: sure }, "530102": bare };
  const found = ladderGeometry(units, readings, tiers, 600, 300);
  const column = ladderChances(found, readings, tiers);
  expect(found.box.right).toBeLessThan(without.box.right);
  expect(column?.x).toBeGreaterThanOrEqual(found.box.right + 8);
  expect((column?.x ?? 0) + (column?.width ?? 0)).toBeLessThanOrEqual(600);
  const rung = found.rungs.find((one) => one.code === "530101");
  for (const layer of column?.layers ?? []) {
    // One rung alone has probabilities.
    expect(layer.path.match(/M/g)).toHaveLength(1);
    const [, y, thick] = /^M[\d.]+ ([\d.]+)h[\d.]+v([\d.]+)/.exec(layer.path) ?? [];
    expect(Number(y) + Number(thick) / 2).toBeCloseTo(rung?.y ?? 0, 1);
  }
});
