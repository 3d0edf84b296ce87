import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const app = readFileSync(new URL("../../renderer/app/app.tsx", import.meta.url), "utf8");
const listed = [...app.matchAll(/^import "\.\.\/style\/(.+\.css)";$/gm)].map(([, name]) => name);

/** A screen is read after the first page: a style it brought along would come after these, and win. */
test("the styles of every screen come with the page, what narrows, contrasts and prints last", () => {
  const all = readdirSync(new URL("../../renderer/style", import.meta.url));
  expect([...listed].sort()).toEqual(all.filter((name) => name.endsWith(".css")).sort());
  expect(listed.slice(-3)).toEqual(["contrast.css", "narrow.css", "print.css"]);
});
