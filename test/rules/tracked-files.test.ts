import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const top = fileURLToPath(new URL("../../", import.meta.url));

/** Text files under version control; outside a clone there is nothing to look at. */
function trackedTexts(): { path: string; content: string }[] {
  if (!existsSync(join(top, ".git"))) return [];
  return execFileSync("git", ["ls-files", "-z"], { cwd: top, encoding: "utf8" })
    .split("\0")
    .filter((path) => path !== "" && existsSync(join(top, path)))
    .map((path) => ({ path, content: readFileSync(join(top, path), "utf8") }))
    .filter(({ content }) => !content.includes("\0"));
}

/** Put together here, so that this file does not find itself. */
const machine = new RegExp(
  [
    `(?<![\\w.@-])/(?:${["wo" + "rk", "ro" + "ot"].join("|")})/[\\w.-]`,
    `\\b[A-Z]:\\\\{1,2}Users\\\\`,
    `//[\\w.-]*${"regis" + "try"}\\.[\\w.-]+`,
    `\\b(?:10|192\\.168)(?:\\.\\d{1,3}){2,3}:\\d+`,
  ].join("|"),
);

test("no tracked file names a path of somebody's machine or a package registry", () => {
  const found = trackedTexts().flatMap(({ path, content }) => {
    const match = machine.exec(content);
    return match === null ? [] : [`${path}: ${match[0]}`];
  });
  expect(found).toEqual([]);
});

test.each([
  `see ${"/ro"}${"ot"}/project`,
  `"${"/wo"}${"rk"}/main"`,
  `C:${"\\"}Users${"\\"}someone`,
  `https://${"regis"}${"try"}.example.org/x`,
])("the rule finds %s", (text) => {
  expect(machine.test(text)).toBe(true);
});

test.each(["./work/main", "https://example.org/work/main", "root/file", "new URL('../root/x')"])(
  "the rule lets %s pass",
  (text) => {
    expect(machine.test(text)).toBe(false);
  },
);
