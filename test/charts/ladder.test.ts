import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arrowPath } from "../../renderer/charts/ladder/ladder-drawing.tsx";
import {
  dotRadius,
  ladderGeometry,
  legendPlaces,
  rungAt,
} from "../../renderer/charts/ladder/ladder-geometry.ts";
import { ladderLabels } from "../../renderer/charts/ladder/ladder-labels.ts";
import { boxesOverlap, segmentHitsBox } from "../../renderer/charts/marks/boxes.ts";
import { chartUnit, tierOf, tiers } from "./fixtures.ts";

function ladder(
  figures: readonly { base: number | null; horizon: number | null }[],
  size: readonly [number, number] = [640, 540],
) {
  const units = figures.map((_, index) =>
    chartUnit(String(530100 + index), "某某彝族自治县".slice(0, 2 + (index % 6))),
  );
  const readings = Object.fromEntries(
    units.map((unit, index) => {
      const { base = null, horizon = null } = figures[index] ?? {};
      return [unit.code, { base, horizon, tier: horizon === null ? null : tierOf(horizon) }];
    }),
  );
  return ladderGeometry(units, readings, tiers, ...size);
}

describe("rungs", () => {
  test("stand by rank of the horizon value, tier lines and figures on one log axis", () => {
    const found = ladder([
      { base: 100, horizon: 150 },
      { base: 480, horizon: 600 },
      { base: 150, horizon: 200 },
      { base: 90, horizon: null },
      { base: 90, horizon: 0 },
    ]);
    expect(found.rungs.map((rung) => rung.code)).toEqual(["530101", "530102", "530100"]);
    expect(found.rungs.map((rung) => rung.rank)).toEqual([1, 2, 3]);
    const [line500, line200] = found.lines;
    expect(line500?.value).toBe(500);
    expect(line200?.value).toBe(200);
    // Exactly on the line is drawn on the line.
    expect(found.rungs[1]?.horizon).toBe(line200?.at);
    // Equal ratios are equal lengths: 100 → 200 as 200 → 400 would be.
    const ratio = (a: number, b: number) => Math.log(a / b);
    const per = ((line500?.at ?? 0) - (line200?.at ?? 0)) / ratio(500, 200);
    const third = found.rungs[2];
    expect(((third?.horizon ?? 0) - (third?.base ?? 0)) / per).toBeCloseTo(ratio(150, 100), 3);
  });

  test("the zones count what the tiers say, not what the pixels say", () => {
    const found = ladder([
      { base: 1, horizon: 500 },
      { base: 1, horizon: 500.01 },
      { base: 1, horizon: 200 },
      { base: 1, horizon: 199.99 },
    ]);
    expect(found.zones.map((zone) => zone.count)).toEqual([1, 2, 1]);
  });

  test("units outside the scope are not on the ladder", () => {
    const outside = { ...chartUnit("530102", "五华区"), inScope: false };
    const reading = { base: 1400, horizon: 2000, tier: "over500" };
    expect(ladderGeometry([outside], { "530102": reading }, tiers, 480, 420).rungs).toEqual([]);
  });

  test("a height finds its rung, and none beyond the ends", () => {
    const found = ladder([
      { base: 100, horizon: 150 },
      { base: 480, horizon: 600 },
    ]);
    expect(rungAt(found, found.box.top + 1)?.rank).toBe(1);
    expect(rungAt(found, found.box.bottom - 12)?.rank).toBe(2);
    expect(rungAt(found, found.box.top - 1)).toBeNull();
    expect(rungAt(found, found.box.bottom + 1)).toBeNull();
  });

  test("an arrow points the way the figure goes; without room it has no head", () => {
    expect(arrowPath(10, 50, 5, 2)).toBe("M10 3V7M10 5H48M45 3L48 5L45 7");
    expect(arrowPath(50, 10, 5, 2)).toBe("M50 3V7M50 5H12M15 3L12 5L15 7");
    expect(arrowPath(10, 11, 5, 2)).toBe("M10 3V7");
  });
});

describe("names", () => {
  const figures = fc.array(
    fc.record({
      base: fc.double({ min: 20, max: 1500, noNaN: true }),
      growth: fc.double({ min: 0.7, max: 2, noNaN: true }),
    }),
    { minLength: 1, maxLength: 129 },
  );
  const sizes = fc.constantFrom([640, 540] as const, [480, 420] as const);

  test("overlap nothing: no name, mark, leader, tier line or legend; none leaves the drawing", () => {
    fc.assert(
      fc.property(figures, sizes, (list, size) => {
        const found = ladder(
          list.map(({ base, growth }) => ({ base, horizon: base * growth })),
          size,
        );
        const legend = legendPlaces(found, { base: "2023", horizon: "2030 推演" }).box;
        const labels = ladderLabels(found, [], [legend]);
        const radius = dotRadius(found.pitch);
        labels.forEach((label, index) => {
          const { box, leader } = label;
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(size[0]);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.y + box.height).toBeLessThanOrEqual(size[1]);
          expect(boxesOverlap(box, legend)).toBe(false);
          for (const line of found.lines) {
            expect(boxesOverlap(box, { x: line.at - 1, y: 0, width: 2, height: size[1] })).toBe(false);
          }
          for (const other of labels.slice(index + 1)) {
            expect(boxesOverlap(box, other.box)).toBe(false);
            if (leader) expect(segmentHitsBox(leader, other.box)).toBe(false);
            if (other.leader) expect(segmentHitsBox(other.leader, box)).toBe(false);
          }
          for (const rung of found.rungs) {
            const mark = {
              x: rung.extent[0],
              y: rung.y - radius,
              width: rung.extent[1] - rung.extent[0],
              height: 2 * radius,
            };
            expect(boxesOverlap(box, mark)).toBe(false);
          }
        });
      }),
      { numRuns: 40 },
    );
  });

  test("the nearest to a line come first; a selected unit before all", () => {
    const list = Array.from({ length: 112 }, (_, index) => ({
      base: 30 + index * 5,
      horizon: 40 + index * 6,
    }));
    const found = ladder(list);
    const nearest = [...found.rungs].sort((a, b) => a.nearness - b.nearness)[0];
    const far = found.rungs.at(-1);
    expect(ladderLabels(found)[0]?.code).toBe(nearest?.code);
    expect(ladderLabels(found, [far?.code])[0]?.code).toBe(far?.code);
  });
});
