/** The same main process under the real Electron, where this machine has it and a screen. */
import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ElectronApplication, _electron as electron, type Page } from "playwright-core";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { installedElectron } from "../../build/electron-program.ts";
import { top } from "../../build/project.ts";
import { openApp } from "../../electron/hosts/open-app.ts";
import { ensureBuilt } from "../browser/ensure-built.ts";
import { temporaryFolder } from "../hosts/temporary-folder.ts";

const program = installedElectron();
const screen = process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const missing = program === null ? "no Electron" : screen ? null : "no screen";
if (missing !== null) console.log(`skipped: ${missing}`);

interface Running {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly home: string;
  readonly env: Record<string, string>;
}

async function start(args: readonly string[] = [], home = temporaryFolder()): Promise<Running> {
  const env = { ...process.env, XIANCE_HOME: home } as Record<string, string>;
  const app = await electron.launch({ executablePath: program ?? "", args: [top, ...args], env });
  onTestFinished(() => app.close());
  const page = await app.firstWindow();
  await page
    .getByText(/500亿以上\s*\d+\s*\/ 15/)
    .first()
    .waitFor();
  return { app, page, home, env };
}

/** A scenario file made by a library of its own. */
async function someFile(name: string): Promise<string> {
  const folder = temporaryFolder();
  const report = (error: unknown) => {
    throw error;
  };
  const app = openApp({ folder, host: "terminal", report });
  const call = async (method: string, input: object) => {
    const reply = await app.dispatch({ method, input, client: "test" });
    if (!reply.ok) throw new Error(reply.fault.code);
    return reply.value;
  };
  const { document } = (await call("scenario.create", { name })) as { document: { id: string } };
  const { content } = (await call("file.export", { id: document.id })) as { content: string };
  app.close();
  const path = join(folder, `${name}.xiance`);
  writeFileSync(path, content);
  return path;
}

describe.skipIf(missing !== null)("under Electron", () => {
  beforeAll(() => ensureBuilt("renderer", "main", "preload"));

  test("the window shows the board from the embedded data, without Node.js", async () => {
    const { page } = await start();
    expect(page.url()).toBe("app://xiance/");
    expect(await page.evaluate(() => "require" in globalThis || "process" in globalThis)).toBe(false);
  });

  test("a file among the arguments is opened", async () => {
    const { page } = await start([await someFile("曲靖提速")]);
    await page.getByText("曲靖提速").first().waitFor();
  });

  test("a second start hands its file over and ends", async () => {
    const { app, page, env } = await start();
    const second = spawn(program ?? "", [top, await someFile("昭通稳进")], { env, stdio: "ignore" });
    expect(await new Promise((resolve) => second.once("close", resolve))).toBe(0);
    await page.getByText("昭通稳进").first().waitFor();
    expect(app.windows()).toHaveLength(1);
  });

  test("the page goes nowhere and opens nothing", async () => {
    const { app, page } = await start();
    await page.evaluate(() => {
      window.open("https://example.org/");
      window.location.href = "https://example.org/";
    });
    await page.waitForTimeout(500);
    expect(page.url()).toBe("app://xiance/");
    expect(app.windows()).toHaveLength(1);
    const fetched = await page.evaluate(() =>
      fetch("https://example.org/").then(
        () => "answered",
        () => "stopped",
      ),
    );
    expect(fetched).toBe("stopped");
  });

  test("the page prints to PDF", async () => {
    const { app } = await start();
    const head = await app.evaluate(async ({ BrowserWindow }) => {
      const pdf = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ pageSize: "A4" });
      return pdf?.subarray(0, 5).toString("latin1");
    });
    expect(head).toBe("%PDF-");
  });

  test("quitting keeps the library whole and logs the steps of the start", async () => {
    const { app, home } = await start();
    await app.evaluate(({ app: running }) => running.quit());
    await app.waitForEvent("close");
    expect(existsSync(join(home, "library.sqlite-wal"))).toBe(false);
    expect(readFileSync(join(home, "logs", "xiance.log"), "utf8")).toContain("page loaded");
  });
});
