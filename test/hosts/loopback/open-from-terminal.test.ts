import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { libraryFile } from "../../../electron/hosts/data-folder.ts";
import { openFromTerminal } from "../../../electron/hosts/loopback/open-from-terminal.ts";
import { type App, openApp } from "../../../electron/hosts/open-app.ts";
import { FaultError } from "../../../shared/contract/fault.ts";
import { changeDigit } from "../../store/change-outside.ts";
import { backUp, folderWithLibrary, spoil } from "../spoilt-library.ts";

function start(folder: string, asked: boolean): { app: App | null; told: string } {
  const told: string[] = [];
  const report = () => undefined;
  const app = openFromTerminal(() => openApp({ folder, host: "loopback", report }), {
    folder,
    asked,
    tell: (text) => told.push(text),
  });
  onTestFinished(() => app?.close());
  return { app, told: told.join("\n") };
}

function spoilt({ backup }: { backup: boolean }): string {
  const folder = folderWithLibrary();
  if (backup) backUp(folder);
  spoil(folder);
  return folder;
}

const asideIn = (folder: string) => readdirSync(folder).filter((name) => name.startsWith("library.damaged-"));

test("a damaged library is said, with the backup's date and how to open it", () => {
  const folder = spoilt({ backup: true });
  const { app, told } = start(folder, false);
  expect(app).toBeNull();
  expect(told).toContain("方案库文件已损坏");
  expect(told).toContain("2026-01-05");
  expect(told).toContain("npm start -- --restore-backup");
  expect(asideIn(folder)).toEqual([]);
});

test("asked for, the backup is opened; the damaged file keeps every byte", async () => {
  const folder = spoilt({ backup: true });
  const before = readFileSync(libraryFile(folder));
  const { app, told } = start(folder, true);
  const request = { method: "scenario.list", input: { trashed: false }, client: "test" };
  expect(await app?.dispatch(request)).toMatchObject({ ok: true, value: { length: 2 } });
  const [aside = ""] = asideIn(folder);
  expect(readFileSync(join(folder, aside)).equals(before)).toBe(true);
  expect(told).toContain(aside);
});

test("asked for where there is none, it is said and nothing is moved", () => {
  const folder = spoilt({ backup: false });
  const { app, told } = start(folder, true);
  expect(app).toBeNull();
  expect(told).toContain("没有可用的备份");
  expect(told).not.toContain("--restore-backup");
  expect(asideIn(folder)).toEqual([]);
});

test("asked for over a sound library, it stays in its place", () => {
  const folder = folderWithLibrary();
  backUp(folder);
  const { app, told } = start(folder, true);
  expect(app).not.toBeNull();
  expect(told).toBe("方案库完好，没有改用备份。");
});

test("asked for over a library with one digit changed, the backup is opened", () => {
  const folder = folderWithLibrary();
  backUp(folder);
  changeDigit(libraryFile(folder));
  expect(start(folder, false).told).toBe("");
  const { app, told } = start(folder, true);
  expect(app).not.toBeNull();
  expect(told).toContain(asideIn(folder)[0]);
});

test("any other trouble is not for a backup to mend", () => {
  const full = () => {
    throw new FaultError("store-full");
  };
  expect(() => openFromTerminal(full, { folder: "", asked: true, tell: () => undefined })).toThrow(
    "store-full",
  );
});
