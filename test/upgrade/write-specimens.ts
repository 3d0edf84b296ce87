/**
 * `node test/upgrade/write-specimens.ts [CHECKOUT]`: writes what the code there (here, unless
 * told) writes today into test/golden: a library of its newest version, and shared files of
 * its engine. What is there already stays as it is: a specimen is never written again.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type SpecimenModules, writeFileSpecimens } from "./specimen-files.ts";
import { fillLibrary, type StoreModules } from "./specimen-library.ts";

const golden = fileURLToPath(new URL("../golden/", import.meta.url));
const top = fileURLToPath(new URL("../../", import.meta.url));
const checkout = resolve(process.argv[2] ?? top);

async function load<Modules extends object>(...paths: readonly string[]): Promise<Modules> {
  const found: object[] = [];
  for (const path of paths) {
    const file = join(checkout, `${path}.ts`);
    if (existsSync(file)) found.push((await import(pathToFileURL(file).href)) as object);
  }
  return Object.assign({}, ...found) as Modules;
}

function keep(path: string, content: string | Buffer): void {
  console.log(`${existsSync(path) ? "kept as it is" : "written"}: ${path.slice(golden.length)}`);
  if (!existsSync(path)) writeFileSync(path, content);
}

const folder = mkdtempSync(join(tmpdir(), "xiance-specimen-"));
try {
  const store = await load<StoreModules>(
    "electron/store/open-store",
    "electron/store/migrations/migrations",
    "shared/history/apply-edit",
    "shared/scenario/schema",
    "shared/dataset/schema",
  );
  const library = join(folder, "library.sqlite");
  const held = fillLibrary(store, library);
  const version = store.migrations.length;
  keep(join(golden, "stores", `library-v${version}.sqlite`), readFileSync(library));
  keep(join(golden, "stores", `library-v${version}.json`), `${JSON.stringify(held, null, 1)}\n`);

  // The first libraries were written before there were files.
  if (existsSync(join(checkout, "electron/services/file-service.ts"))) {
    const services = await load<SpecimenModules>(
      "electron/store/open-store",
      "electron/services/create-services",
      "electron/services/dispatcher",
      "electron/engine/run/engine-version",
    );
    const other = readFileSync(join(golden, "shared-file-v1.xiance"), "utf8");
    for (const [name, text] of await writeFileSpecimens(services, other)) {
      keep(join(golden, "files", `engine-${services.engineVersion}-${name}.xiance`), text);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
