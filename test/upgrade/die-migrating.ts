/**
 * `node die-migrating.ts LIBRARY POINT`: opens the library and dies as if killed, at the given
 * point of its migration (see `points`), or with `-` only when it is killed from outside.
 */
import { fileURLToPath } from "node:url";
import type { Migration } from "../../electron/store/migrate.ts";
import { migrations } from "../../electron/store/migrations/migrations.ts";
import { openStore } from "../../electron/store/open-store.ts";

/** Before the first step, in and after each, and once all are done but not committed. */
export const points: readonly string[] = migrations.flatMap(({ version }) => [
  `before ${version}`,
  `after ${version}`,
]);

function die(): void {
  process.kill(process.pid, "SIGKILL");
  // Signals to oneself may take a moment: nothing more may be done in it.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
}

function deadly({ version, up }: Migration, point: string): Migration {
  return {
    version,
    up(database) {
      if (point === `before ${version}`) die();
      up(database);
      if (point === `after ${version}`) die();
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , library = "", point = "-"] = process.argv;
  process.stdout.write("begun\n");
  openStore(library, {
    now: () => new Date(0),
    migrations: migrations.map((migration) => deadly(migration, point)),
  }).close();
}
