/**
 * The built main process of the desktop under plain Node.js, a fake in Electron's place, until it
 * shows its window: `node desktop-main.ts FOLDER`. It writes its steps to its own log.
 */
import { pathToFileURL } from "node:url";
import { inProject } from "../../build/project.ts";
import { createFakeElectron } from "../desktop/fake-electron.ts";
import { replaceElectron } from "../desktop/replace-electron.ts";

process.env.XIANCE_HOME = process.argv[2] ?? "";
process.argv = ["xiance"];
const fake = createFakeElectron({ appFolder: inProject() });
replaceElectron(fake);
await import(pathToFileURL(inProject("dist", "main", "main.js")).href);
while (fake.remembered.ended === null && !fake.windows.some(({ shown }) => shown)) {
  await new Promise((resolve) => setTimeout(resolve, 5));
}
process.exit(fake.remembered.ended === null ? 0 : 1);
