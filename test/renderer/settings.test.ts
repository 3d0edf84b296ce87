import { expect, test } from "vitest";
import { defaultSettings, readSettings } from "../../renderer/state/settings.ts";

test("what was kept comes back", () => {
  const kept = { ...defaultSettings, language: "en", theme: "dark", view: "county", unit: "532504" };
  expect(readSettings(kept)).toEqual(kept);
});

test.each([null, "text", 7, [], {}, { language: "fr", theme: 3, view: "atlas", unit: {} }])(
  "%j is not taken at its word",
  (kept) => expect(readSettings(kept)).toEqual(defaultSettings),
);
