/** Runs the real `electron/main.ts` over a fake Electron, as often in one process as a test likes. */
import { vi } from "vitest";
import type { Transport } from "../../shared/contract/wire.ts";
import { createFakeElectron, type FakeElectron, type FakeElectronOptions } from "./fake-electron.ts";

export interface StartOptions extends FakeElectronOptions {
  /** The program's arguments after its own name. */
  readonly args?: readonly string[];
  /** The buttons pressed in the boxes of the start. */
  readonly answers?: readonly number[];
}

export interface StartedDesktop extends FakeElectron {
  /** Ends the app at once, without waiting for a page. */
  quit(): void;
  /** Lets the app meet an error that nobody catches. */
  fail(error: Error): void;
}

/** `home` is the data folder. Resolves when a window has its page, or the app has ended. */
export async function startDesktop(home: string, options: StartOptions = {}): Promise<StartedDesktop> {
  const fake = createFakeElectron(options);
  fake.dialog.answers = [...(options.answers ?? [])];
  const before = process.listeners("uncaughtException");
  const beforeRejections = process.listeners("unhandledRejection");
  const { argv } = process;
  process.argv = ["xiance", ...(options.args ?? [])];
  vi.resetModules();
  vi.doMock("electron", () => fake.module);
  vi.stubEnv("XIANCE_HOME", home);
  await import("../../electron/main.ts");
  await vi.waitFor(() => {
    if (fake.remembered.ended === null && !fake.windows.some(({ shown }) => shown))
      throw new Error("starting");
  });
  vi.unstubAllEnvs();
  process.argv = argv;

  // The test runner's own handlers must see what a test lets slip.
  const added = process.listeners("uncaughtException").filter((listener) => !before.includes(listener));
  for (const listener of added) process.off("uncaughtException", listener);
  for (const listener of process.listeners("unhandledRejection")) {
    if (!beforeRejections.includes(listener)) process.off("unhandledRejection", listener);
  }
  return {
    ...fake,
    quit() {
      for (const window of [...fake.windows]) window.destroy();
      fake.app.quit();
    },
    fail(error) {
      for (const listener of added) listener(error, "uncaughtException");
    },
  };
}

/** The page's end of the bridge, made by the real `electron/preload.ts`. */
export async function loadBridge(fake: StartedDesktop): Promise<Transport> {
  for (const { webContents } of fake.windows) {
    webContents.sent.on("message", (channel, args) => fake.ipcRenderer.emit(channel, {}, ...args));
  }
  await import("../../electron/preload.ts");
  return fake.exposed.get("xiance") as Transport;
}
