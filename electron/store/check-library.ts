import { existsSync } from "node:fs";
import BetterSqlite3 from "better-sqlite3";
import { FaultError } from "../../shared/contract/fault.ts";
import { inspectFile, refuseDamaged, refuseForeign } from "./inspect-file.ts";
import { newestVersion, userVersion } from "./migrate.ts";
import { migrations } from "./migrations/migrations.ts";
import { storeFault } from "./sqlite-fault.ts";
import { verifySums } from "./verify-sums.ts";

/** `scenarios` leaves out those in the trash, where there was a trash already. */
export type LibraryCheck =
  | { readonly kind: "missing" }
  | { readonly kind: "sound"; readonly scenarios: number }
  | { readonly kind: "refused"; readonly fault: FaultError };

/** Whether the library at `path` opens with this product and is whole; read only, nothing is changed. */
export function checkLibrary(path: string): LibraryCheck {
  if (!existsSync(path)) return { kind: "missing" };
  const newest = newestVersion(migrations);
  let database: BetterSqlite3.Database | null = null;
  try {
    inspectFile(path, newest);
    database = new BetterSqlite3(path, { readonly: true, fileMustExist: true });
    const mark = Number(database.pragma("application_id", { simple: true }));
    refuseForeign(mark, userVersion(database), newest, path);
    refuseDamaged(database, path);
    // An older one has no sums, or not all of them.
    if (userVersion(database) === newest) verifySums(database);
    const count = database.prepare("SELECT count(*) FROM scenario WHERE trashed_at IS NULL").pluck();
    return { kind: "sound", scenarios: Number(count.get()) };
  } catch (error) {
    const fault = storeFault(error, path);
    if (fault instanceof FaultError) return { kind: "refused", fault };
    throw fault;
  } finally {
    database?.close();
  }
}
