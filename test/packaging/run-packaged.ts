/**
 * `node run-packaged.ts <app folder> <data folder>`: runs the packaged main process under
 * plain Node.js with the fake Electron in Electron's place, works with it, and prints what it found.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createFakeElectron } from "../desktop/fake-electron.ts";
import { ourFrame } from "../desktop/fake-window.ts";
import { replaceElectron } from "../desktop/replace-electron.ts";

const [, , appFolder = "", home = ""] = process.argv;
process.argv = ["xiance"];
process.env.XIANCE_HOME = home;

const fake = createFakeElectron({ appFolder });
replaceElectron(fake);

const built = join(appFolder, "dist", "main");
await import(pathToFileURL(join(built, "main.js")).href);
while (fake.remembered.ended === null && !fake.windows.some(({ shown }) => shown)) {
  await new Promise((resolve) => setTimeout(resolve, 20));
}

/** As the page asks; throws the fault. */
async function ask<Value>(method: string, input: object): Promise<Value> {
  const reply = await fake.invoke("xiance:request", [{ method, input, client: "test" }], ourFrame);
  const { ok, value } = reply as { ok: boolean; value: Value };
  if (!ok) throw new Error(JSON.stringify(reply));
  return value;
}

const created = await ask<{ document: { id: string } }>("scenario.create", { name: "打包后" });
const { id } = created.document;
const run = await ask<object>("run.project", { id });
const ensemble = await ask<object>("ensemble.run", { id, draws: 50, seed: 1, run: "r" });
const page = await fake.protocolHandlers.get("app")?.(new Request("app://xiance/"));
/** The part that looks for updates, which nothing has loaded so far. */
const chunk = readdirSync(built).find((name) => name.startsWith("main-")) ?? "";
const { default: updater } = (await import(pathToFileURL(join(built, chunk)).href)) as {
  default: { NsisUpdater: unknown; MacUpdater: unknown };
};

console.log(
  JSON.stringify({
    errors: fake.dialog.errorBoxes,
    run: Object.keys(run).length > 0,
    ensemble: Object.keys(ensemble).length > 0,
    page: page?.status,
    updaters: [typeof updater.NsisUpdater, typeof updater.MacUpdater],
  }),
);
process.exit(0);
