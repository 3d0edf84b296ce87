import { expect, test } from "vitest";
import { seriesStyle } from "../../renderer/charts/marks/series-tone.ts";

test("ten scenarios beside the base and the open one are told apart without colour twice alike", () => {
  const looks = Array.from({ length: 10 }, (_, rank) => seriesStyle({ tone: "compared", rank }));
  expect(new Set(looks.map(({ dash, stroke }) => `${dash} ${stroke}`)).size).toBe(10);
  expect(looks.every(({ dash }) => dash !== undefined)).toBe(true);
  expect(seriesStyle({ tone: "compared" })).toEqual(looks[0]);
});

test("rank changes nothing of the other tones", () => {
  for (const tone of ["history", "baseline", "scenario"] as const) {
    expect(seriesStyle({ tone, rank: 3 })).toEqual(seriesStyle({ tone }));
  }
});
