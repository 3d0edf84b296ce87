import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import type { Migration } from "../../electron/store/migrate.ts";
import { migrations } from "../../electron/store/migrations/migrations.ts";
import { openStore } from "../../electron/store/open-store.ts";
import { at, faultOf, folder, open, options, scenario } from "./fixtures.ts";

const newest = migrations.at(-1)?.version ?? 0;

/** A step after the shipped ones. */
function step(version: number, sql: string): Migration {
  return { version, up: (database) => void database.exec(sql) };
}

const colour = step(newest + 1, "ALTER TABLE scenario ADD COLUMN colour TEXT");
const broken = step(newest + 2, "CREATE TABLE half (x); INSERT INTO nowhere VALUES (1)");

function library(): string {
  const path = join(folder(), "library.sqlite");
  const store = openStore(path, options);
  store.create(scenario("s"), at);
  store.close();
  return path;
}

function inspect<Value>(path: string, look: (database: Database.Database) => Value): Value {
  const database = new Database(path, { readonly: true });
  try {
    return look(database);
  } finally {
    database.close();
  }
}

const versionOf = (path: string) =>
  inspect(path, (database) => database.pragma("user_version", { simple: true }));
const tablesOf = (path: string) =>
  inspect(path, (database) =>
    database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all(),
  );

describe("the shipped migrations", () => {
  it("are numbered from 1 without a gap", () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
  });
});

describe("an older library", () => {
  it("is brought up to date with everything in it, and a copy of it kept beside", () => {
    const path = library();
    const store = open(path, { migrations: [...migrations, colour] });
    expect(store.read("s").document.id).toBe("s");
    expect(versionOf(path)).toBe(newest + 1);
    expect(versionOf(`${path}.v${newest}`)).toBe(newest);
    expect(
      inspect(`${path}.v${newest}`, (copy) => copy.prepare("SELECT id FROM scenario").pluck().all()),
    ).toEqual(["s"]);
  });

  it("the copy opens as a library", () => {
    const path = library();
    open(path, { migrations: [...migrations, colour] });
    expect(open(`${path}.v${newest}`).read("s").revision).toBe(1);
  });

  it("notes when it was migrated", () => {
    const path = library();
    open(path, { migrations: [...migrations, colour] });
    const noted = inspect(path, (database) => database.prepare("SELECT version, at FROM migration").all());
    expect(noted).toContainEqual({ version: newest + 1, at });
  });

  it("is left as it was when a step fails, earlier steps included", () => {
    const path = library();
    expect(() => openStore(path, { ...options, migrations: [...migrations, colour, broken] })).toThrow(
      "nowhere",
    );
    expect(versionOf(path)).toBe(newest);
    expect(tablesOf(path)).not.toContain("half");
    expect(open(path).read("s").revision).toBe(1);
    expect(versionOf(`${path}.v${newest}`)).toBe(newest);
  });

  it("is left as it was when there is no room to migrate it", () => {
    const path = library();
    const large = step(newest + 1, "CREATE TABLE big (x); INSERT INTO big VALUES (zeroblob(4000000))");
    expect(
      faultOf(() => openStore(path, { ...options, maxPages: 50, migrations: [...migrations, large] })),
    ).toBe("store-full");
    expect(versionOf(path)).toBe(newest);
    expect(open(path).read("s").revision).toBe(1);
  });

  it("replaces a copy that an interrupted migration left unfinished", () => {
    const path = library();
    const unfinished = `${path}.v${newest}.unfinished`;
    const other = new Database(unfinished);
    other.exec("CREATE TABLE rubbish (x)");
    other.close();
    open(path, { migrations: [...migrations, colour] });
    expect(existsSync(unfinished)).toBe(false);
    expect(tablesOf(`${path}.v${newest}`)).not.toContain("rubbish");
  });

  it("of the newest version is neither copied nor changed", () => {
    const path = library();
    open(path);
    expect(readdirSync(join(path, "..")).filter((name) => name.includes(".v"))).toEqual([]);
  });

  it("migrated by a newer product is refused by the older one", () => {
    const path = library();
    open(path, { migrations: [...migrations, colour] });
    expect(faultOf(() => openStore(path, options))).toBe("store-newer");
  });
});
