import { readFileSync } from "node:fs";
import { quantize } from "topojson-client";
import { describe, expect, test } from "vitest";
import { innerPoint, type Ring } from "../../renderer/charts/map/inner-point.ts";
import { mapFill, mapLabels, mapSigns } from "../../renderer/charts/map/map-geometry.ts";
import type { UnitTopology } from "../../renderer/charts/map/map-props.ts";
import { directionOf, nextUnit } from "../../renderer/charts/map/next-unit.ts";
import { projectOutlines } from "../../renderer/charts/map/outlines.ts";
import { boxesOverlap } from "../../renderer/charts/marks/boxes.ts";
import { chartUnit, tiers } from "./fixtures.ts";

/** Three squares in a row along the equator: 1 and 2 of one prefecture, 3 of another. */
const topology: UnitTopology = {
  type: "Topology",
  arcs: [
    [
      [1, 1],
      [0, 1],
      [0, 0],
      [1, 0],
    ],
    [
      [1, 0],
      [1, 1],
    ],
    [
      [1, 0],
      [2, 0],
    ],
    [
      [2, 0],
      [2, 1],
    ],
    [
      [2, 1],
      [1, 1],
    ],
    [
      [2, 0],
      [3, 0],
      [3, 1],
      [2, 1],
    ],
  ],
  objects: {
    units: {
      type: "GeometryCollection",
      geometries: [
        { type: "Polygon", id: "1", arcs: [[-2, -1]], properties: {} },
        { type: "Polygon", id: "2", arcs: [[1, -5, -4, -3]], properties: {} },
        { type: "Polygon", id: "3", arcs: [[3, -6]], properties: {} },
      ],
    },
  },
};
const prefectures: Record<string, string> = { "1": "a", "2": "a", "3": "b" };
const square = { left: 0, top: 0, right: 300, bottom: 100 };

describe("outlines", () => {
  test("fill the box, with borders by kind and signs in the middle", () => {
    const found = projectOutlines(topology, (code) => prefectures[code], square);
    expect(found.shapes.map((shape) => shape.code)).toEqual(["1", "2", "3"]);
    expect(found.byCode.get("2")?.anchor[0]).toBeCloseTo(150, 0);
    expect(found.byCode.get("2")?.anchor[1]).toBeCloseTo(50, 0);
    // The border within prefecture a stands at a third of the width, that between a and b at two thirds.
    const xs = (path: string) =>
      [...path.matchAll(/[ML](-?[\d.]+),/g)].map((hit) => Math.round(Number(hit[1])));
    expect(new Set(xs(found.unitBorders))).toEqual(new Set([100]));
    expect(new Set(xs(found.prefectureBorders))).toEqual(new Set([200]));
    expect(xs(found.outerBorder)).toContain(0);
    expect(xs(found.outerBorder)).toContain(300);
  });

  test("are the same from whole numbers of a grid, and twice as large in a box twice as large", () => {
    const pick = ({ shapes }: ReturnType<typeof projectOutlines>) => shapes.map(({ anchor }) => anchor);
    const found = pick(projectOutlines(topology, () => "a", square));
    const whole = pick(projectOutlines(quantize(topology, 1e6), () => "a", square));
    const large = pick(projectOutlines(topology, () => "a", { ...square, right: 600, bottom: 200 }));
    found.forEach(([x, y], index) => {
      expect(whole[index]?.[0]).toBeCloseTo(x, 1);
      expect(whole[index]?.[1]).toBeCloseTo(y, 1);
      expect(large[index]?.[0]).toBeCloseTo(2 * x, 1);
      expect(large[index]?.[1]).toBeCloseTo(2 * y, 1);
    });
  });

  test("an inner point keeps clear of a hole, in the widest place left", () => {
    const square: Ring = [
      [0, 0],
      [100, 0],
      [100, 100],
      [0, 100],
    ];
    const hole: Ring = [
      [10, 10],
      [90, 10],
      [90, 60],
      [10, 60],
    ];
    const { point, room } = innerPoint([square, hole]);
    expect(room).toBeGreaterThan(18);
    expect(room).toBeLessThanOrEqual(20);
    expect(point[1]).toBeCloseTo(80, -1);
  });

  test("an inner point lies inside a bent shape, where a centroid would not", () => {
    const bent: [number, number][] = [
      [0, 0],
      [100, 0],
      [100, 20],
      [20, 20],
      [20, 80],
      [100, 80],
      [100, 100],
      [0, 100],
    ];
    const { point, room } = innerPoint([bent]);
    expect(room).toBeGreaterThan(9);
    const [x, y] = point;
    expect(x < 20 || y < 20 || y > 80).toBe(true);
  });
});

describe("fills", () => {
  const unit = chartUnit("1", "甲县");
  test("outside the scope is muted whatever its tier; no figure is no tier", () => {
    expect(mapFill({ ...unit, inScope: false }, { value: 900, tier: "over500" }, tiers).kind).toBe(
      "out-of-scope",
    );
    expect(mapFill(unit, { value: null, tier: null }, tiers).kind).toBe("no-figure");
    expect(mapFill(unit, undefined, tiers).kind).toBe("no-figure");
    expect(mapFill(unit, { value: 300, tier: "from200to500" }, tiers)).toEqual({
      kind: "tier",
      fill: "var(--tier-from200to500)",
    });
  });

  test("the upper tiers carry signs of different shape, the rest none", () => {
    const outlines = projectOutlines(topology, () => "a", square);
    const units = ["1", "2", "3"].map((code) => chartUnit(code, `${code}县`));
    const readings = {
      "1": { value: 600, tier: "over500" },
      "2": { value: 300, tier: "from200to500" },
      "3": { value: 100, tier: "under200" },
    };
    const signs = mapSigns(outlines, units, readings, tiers);
    expect(signs.map((sign) => sign.code)).toEqual(["1", "2"]);
    expect(signs[0]?.path).toMatch(/L.*L.*L.*Z$/);
    expect(signs[1]?.path).toContain("a");
  });
});

describe("keyboard", () => {
  const units = [
    { code: "west", anchor: [0, 50] as const },
    { code: "mid", anchor: [50, 50] as const },
    { code: "east", anchor: [100, 52] as const },
    { code: "north", anchor: [52, 0] as const },
    { code: "corner", anchor: [100, 0] as const },
  ];
  test("arrows go to the nearest in the direction, and stop at the edge", () => {
    expect(nextUnit(units, [50, 50], "right")).toBe("east");
    expect(nextUnit(units, [50, 50], "left")).toBe("west");
    expect(nextUnit(units, [50, 50], "up")).toBe("north");
    expect(nextUnit(units, [50, 50], "down")).toBe("east");
    expect(nextUnit(units, [100, 52], "right")).toBeNull();
    expect(directionOf("ArrowUp")).toBe("up");
    expect(directionOf("a")).toBeNull();
  });
});

describe("Yunnan", () => {
  const file = new URL("../../shared/dataset/embedded/yunnan-outlines.topo.json", import.meta.url);
  const yunnan = JSON.parse(readFileSync(file, "utf8")) as UnitTopology;
  const outlines = projectOutlines(yunnan, (code) => code.slice(0, 4), {
    left: 4,
    top: 4,
    right: 596,
    bottom: 516,
  });
  const units = outlines.shapes.map((shape) => chartUnit(shape.code, "某某县"));

  test("every one of the 129 units is drawn inside, with a point within it", () => {
    expect(outlines.shapes).toHaveLength(129);
    for (const { anchor, room } of outlines.shapes) {
      expect(room).toBeGreaterThan(0);
      expect(anchor[0]).toBeGreaterThanOrEqual(4);
      expect(anchor[0]).toBeLessThanOrEqual(596);
      expect(anchor[1]).toBeGreaterThanOrEqual(4);
      expect(anchor[1]).toBeLessThanOrEqual(516);
    }
  });

  test("the arrow keys reach every unit from any other", () => {
    const reached = new Set([outlines.shapes[0]?.code ?? ""]);
    for (const code of reached) {
      const shape = outlines.byCode.get(code);
      for (const direction of ["left", "right", "up", "down"] as const) {
        const next = shape ? nextUnit(outlines.shapes, shape.anchor, direction) : null;
        if (next !== null) reached.add(next);
      }
    }
    expect(reached.size).toBe(129);
  });

  test("names do not overlap, even were every unit over the line", () => {
    const readings = Object.fromEntries(units.map((unit) => [unit.code, { value: 600, tier: "over500" }]));
    const labels = mapLabels(outlines, units, readings, tiers, [], { x: 0, y: 0, width: 600, height: 520 });
    expect(labels.length).toBeGreaterThan(10);
    labels.forEach((label, index) => {
      for (const other of labels.slice(index + 1)) expect(boxesOverlap(label.box, other.box)).toBe(false);
    });
  });
});
