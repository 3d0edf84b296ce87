/** The desktop app, from start to end, as one list. */
import { homedir } from "node:os";
import { join } from "node:path";
import { app } from "electron";
import { dataFolder, makeFolder } from "./hosts/data-folder.ts";
import { confineSession, denyNavigation } from "./hosts/desktop/confinement.ts";
import { openSettings } from "./hosts/desktop/desktop-settings.ts";
import { createDesktopShell, followSecondStarts } from "./hosts/desktop/desktop-shell.ts";
import { endOnUncaughtErrors, endWith, report, reportTo } from "./hosts/desktop/failures.ts";
import { filesAmong } from "./hosts/desktop/handed-files.ts";
import { answerWindows } from "./hosts/desktop/ipc.ts";
import { openLog } from "./hosts/desktop/log.ts";
import { createBackupOffer } from "./hosts/desktop/offer-backup.ts";
import { openOrRescue } from "./hosts/desktop/open-or-rescue.ts";
import { registerPageScheme, servePage } from "./hosts/desktop/page-scheme.ts";
import { startClock } from "./hosts/desktop/start-clock.ts";
import { followWindows, openWindow } from "./hosts/desktop/window.ts";
import { keepBackups } from "./hosts/keep-backups.ts";
import { restoreFlag } from "./hosts/library-rescue.ts";
import { openApp } from "./hosts/open-app.ts";
import { version } from "./hosts/version.ts";

async function start(): Promise<void> {
  endOnUncaughtErrors();
  registerPageScheme();
  app.enableSandbox();

  const folder = dataFolder({ platform: process.platform, env: process.env, home: homedir() });
  makeFolder(folder);
  app.setPath("userData", folder);
  if (!app.requestSingleInstanceLock()) return app.quit();

  const log = openLog(folder);
  reportTo({ log, folder });
  log.info(`version ${version}, ${process.platform} ${process.arch}`);
  const clock = startClock(() => performance.now(), log.info);
  const settings = openSettings(folder, report);
  const shell = createDesktopShell({ folder, settings, log });
  denyNavigation();
  followSecondStarts((argv, workingFolder) => shell.openFiles(filesAmong(argv, workingFolder)));
  app.on("open-file", (event, path) => {
    event.preventDefault();
    shell.openFiles([path]);
  });
  shell.openFiles(filesAmong(process.argv, process.cwd()));
  clock.mark("prepared");

  const offerBackup = createBackupOffer();

  await app.whenReady();
  clock.mark("electron ready");
  const xiance = await openOrRescue(
    () => openApp({ folder, host: "desktop", report, damaged: offerBackup, shell: shell.forPage }),
    { folder, log, asked: process.argv.includes(restoreFlag) },
  );
  if (xiance === null) return app.exit(1);
  app.on("will-quit", xiance.close);
  clock.mark("library open");
  confineSession();
  servePage(join(app.getAppPath(), "dist", "renderer"));
  answerWindows(xiance);
  shell.showMenu();

  const preload = join(app.getAppPath(), "dist", "preload", "preload.cjs");
  const open = () => openWindow({ preload, settings, made: shell.care });
  followWindows(open);
  await open();
  clock.mark("page loaded");
  keepBackups(folder, log, offerBackup);
  await shell.updates.checkAtStart();
}

start().catch(endWith);
