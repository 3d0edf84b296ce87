/** Runs the real `electron/main.ts` over a fake Electron, as often in one process as a test likes. */
import { vi } from "vitest";
import type { Transport } from "../../shared/contract/wire.ts";
import { createFakeElectron, type FakeElectron, type FakeElectronOptions } from "./fake-electron.ts";

export interface StartedDesktop extends FakeElectron {
  /** Ends the app as its planner would. */
  quit(): void;
}

/** `home` is the data folder. Resolves when a window has its page, or the app has ended. */
export async function startDesktop(home: string, options: FakeElectronOptions = {}): Promise<StartedDesktop> {
  const fake = createFakeElectron(options);
  const before = process.listeners("uncaughtException");
  vi.resetModules();
  vi.doMock("electron", () => fake.module);
  vi.stubEnv("XIANCE_HOME", home);
  await import("../../electron/main.ts");
  await vi.waitFor(() => {
    if (fake.remembered.ended === null && !fake.windows.some(({ shown }) => shown))
      throw new Error("starting");
  });
  vi.unstubAllEnvs();

  // The test runner's own handler must see what a test lets slip.
  const added = process.listeners("uncaughtException").filter((listener) => !before.includes(listener));
  for (const listener of added) process.off("uncaughtException", listener);
  return { ...fake, quit: () => fake.app.quit() };
}

/** The page's end of the bridge, made by the real `electron/preload.ts`. */
export async function loadBridge(fake: StartedDesktop): Promise<Transport> {
  for (const { webContents } of fake.windows) {
    webContents.sent.on("message", (channel, args) => fake.ipcRenderer.emit(channel, {}, ...args));
  }
  await import("../../electron/preload.ts");
  return fake.exposed.get("xiance") as Transport;
}
