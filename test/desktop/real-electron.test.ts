/** The same main process under the real Electron, where this machine has it and a screen. */
import { _electron as electron } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { installedElectron } from "../../build/electron-program.ts";
import { top } from "../../build/project.ts";
import { ensureBuilt } from "../browser/ensure-built.ts";
import { temporaryFolder } from "../hosts/temporary-folder.ts";

const program = installedElectron();
const screen = process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const missing = program === null ? "no Electron" : screen ? null : "no screen";
if (missing !== null) console.log(`skipped: ${missing}`);

test.skipIf(missing !== null)("the window shows the board from the embedded data", async () => {
  ensureBuilt("renderer", "main", "preload");
  const app = await electron.launch({
    executablePath: program ?? "",
    args: [top],
    env: { ...process.env, XIANCE_HOME: temporaryFolder() } as Record<string, string>,
  });
  onTestFinished(() => app.close());
  const page = await app.firstWindow();
  await page
    .getByText(/500亿以上\s*\d+\s*\/ 15/)
    .first()
    .waitFor();
  expect(page.url()).toBe("app://xiance/");
  expect(await page.evaluate(() => "require" in globalThis || "process" in globalThis)).toBe(false);
});
