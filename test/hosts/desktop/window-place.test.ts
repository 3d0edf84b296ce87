import fc from "fast-check";
import { expect, test } from "vitest";
import { leastSize, placeOnScreen } from "../../../electron/hosts/desktop/window-place.ts";

const main = { x: 0, y: 25, width: 1920, height: 1015 };
const right = { x: 1920, y: 0, width: 1280, height: 1000 };
const kept = { x: 2000, y: 40, width: 1000, height: 700, maximized: false };

test("the first window stands in the middle of the main screen", () => {
  expect(placeOnScreen(null, [main])).toEqual({
    x: 240,
    y: 25 + Math.round((1015 - 900) / 2),
    width: 1440,
    height: 900,
    maximized: false,
  });
});

test("a window is where it was, on the second screen too", () => {
  expect(placeOnScreen(kept, [main, right])).toEqual(kept);
});

test("a window whose screen is gone comes to the main one, as large and as maximized as it was", () => {
  const found = placeOnScreen({ ...kept, maximized: true }, [main]);
  expect(found).toMatchObject({ x: 460, width: 1000, height: 700, maximized: true });
});

test("a title bar above the screen, or under the task bar, counts as gone", () => {
  for (const y of [-10, 10, 1030]) expect(placeOnScreen({ ...kept, x: 100, y }, [main]).y).not.toBe(y);
});

test("wherever a window was, its title can be taken hold of, and it is no larger than its screen", () => {
  const number = (max: number) => fc.integer({ min: -max, max });
  const place = fc.record({
    x: number(5000),
    y: number(5000),
    width: fc.integer({ min: 1, max: 8000 }),
    height: fc.integer({ min: 1, max: 8000 }),
    maximized: fc.boolean(),
  });
  fc.assert(
    fc.property(place, (before) => {
      const after = placeOnScreen(before, [main, right]);
      const home = [main, right].find(
        (screen) =>
          after.y >= screen.y &&
          after.y + 32 <= screen.y + screen.height &&
          Math.min(after.x + after.width, screen.x + screen.width) - Math.max(after.x, screen.x) >= 160,
      );
      expect(home).toBeDefined();
      expect(after.width).toBeGreaterThanOrEqual(leastSize.width);
      expect(after.width).toBeLessThanOrEqual(Math.max(main.width, right.width));
      expect(after.height).toBeLessThanOrEqual(Math.max(main.height, right.height));
    }),
  );
});
