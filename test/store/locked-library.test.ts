import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, it, onTestFinished } from "vitest";
import { desk, growth, label, mile } from "../services/fixtures.ts";

it("a library that another program holds can be read and run, and says why it cannot be edited", async () => {
  const folder = mkdtempSync(join(tmpdir(), "xiance-services-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "library.sqlite");
  const { call, fault } = desk(path);
  const created = await call("scenario.create", { name: "甲" });
  const { id } = created.document;
  await call("scenario.create", { name: "乙" });
  const other = new Database(path);
  other.exec("BEGIN EXCLUSIVE");
  expect(await fault("scenario.edit", { id, revision: 1, label, patches: growth(mile, 0.09) })).toMatchObject(
    {
      code: "store-locked",
    },
  );
  expect(await call("scenario.open", { id })).toEqual(created);
  expect((await call("run.project", { id, draft: growth(mile, 0.09) })).codes).toContain(mile);
  other.exec("ROLLBACK");
  other.close();
});
