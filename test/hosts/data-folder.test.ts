import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { dataFolder } from "../../electron/hosts/data-folder.ts";

const home = join("home", "li");

test.each([
  ["win32", { APPDATA: join("roaming", "li") }, join("roaming", "li", "xiance")],
  ["win32", {}, join(home, "AppData", "Roaming", "xiance")],
  ["darwin", {}, join(home, "Library", "Application Support", "xiance")],
  ["linux", { XDG_DATA_HOME: join("data", "li") }, join("data", "li", "xiance")],
  ["linux", { XDG_DATA_HOME: "" }, join(home, ".local", "share", "xiance")],
])("on %s with %j", (platform, env, folder) => {
  expect(dataFolder({ platform, env, home })).toBe(folder);
});

test("XIANCE_HOME comes before every system's place", () => {
  for (const platform of ["win32", "darwin", "linux"]) {
    const folder = dataFolder({ platform, env: { XIANCE_HOME: "here", APPDATA: "there" }, home });
    expect(folder).toBe(resolve("here"));
  }
});
