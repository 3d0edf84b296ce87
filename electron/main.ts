/** The desktop app, from start to end, as one list. */
import { homedir } from "node:os";
import { join } from "node:path";
import { app } from "electron";
import { dataFolder, makeFolder } from "./hosts/data-folder.ts";
import { denyNavigation, denyPermissions } from "./hosts/desktop/confinement.ts";
import { endOnUncaughtErrors, endWith, report } from "./hosts/desktop/failures.ts";
import { answerWindows } from "./hosts/desktop/ipc.ts";
import { setMenu } from "./hosts/desktop/menu.ts";
import { registerPageScheme, servePage } from "./hosts/desktop/page-scheme.ts";
import { followWindows, openWindow, showWindow } from "./hosts/desktop/window.ts";
import { openApp } from "./hosts/open-app.ts";

async function start(): Promise<void> {
  endOnUncaughtErrors();
  registerPageScheme();
  app.enableSandbox();

  const folder = dataFolder({ platform: process.platform, env: process.env, home: homedir() });
  makeFolder(folder);
  app.setPath("userData", folder);

  if (!app.requestSingleInstanceLock()) return app.quit();
  app.on("second-instance", showWindow);
  denyNavigation();

  await app.whenReady();
  const xiance = openApp({ folder, host: "desktop", report });
  app.on("will-quit", xiance.close);
  denyPermissions();
  servePage(join(app.getAppPath(), "dist", "renderer"));
  answerWindows(xiance);
  setMenu();

  const open = () => openWindow({ preload: join(app.getAppPath(), "dist", "preload", "preload.cjs") });
  followWindows(open);
  await open();
}

start().catch(endWith);
