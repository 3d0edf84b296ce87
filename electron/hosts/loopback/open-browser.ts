/** Opens an address in the planner's browser, by the system's own opener. */
import { spawn } from "node:child_process";

const openers: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ["open"],
  // `start` takes its first quoted argument for a window title.
  win32: ["cmd", "/c", "start", '""'],
};

/** False when there is nothing to open it with, or the opener says no. */
export function openBrowser(address: string): Promise<boolean> {
  if (process.env.CI) return Promise.resolve(false);
  if (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    return Promise.resolve(false);
  }
  const [program, ...args] = openers[process.platform] ?? ["xdg-open"];
  return new Promise((resolve) => {
    const opener = spawn(program, [...args, address], {
      stdio: "ignore",
      windowsVerbatimArguments: process.platform === "win32",
    });
    opener.on("error", () => resolve(false));
    opener.on("exit", (code) => resolve(code === 0));
  });
}
