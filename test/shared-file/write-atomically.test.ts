import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Disk, writeAtomically } from "../../electron/interchange/shared-file/write-atomically.ts";
import { FaultError } from "../../shared/contract/fault.ts";
import { temporaryFolder } from "../hosts/temporary-folder.ts";

const failure = (code: string) => Object.assign(new Error(code), { code });

/** A real disk on which some things go wrong. */
function disk(change: Partial<Disk> = {}): Disk & { pauses: number[] } {
  const pauses: number[] = [];
  return { open, rename, rm, pauses, pause: async (milliseconds) => pauses.push(milliseconds), ...change };
}

/** Rename fails so many times with `code` before it works. */
function busy(times: number, code: string): Partial<Disk> {
  let left = times;
  return {
    rename: async (from, to) => {
      if (left-- > 0) throw failure(code);
      await rename(from, to);
    },
  };
}

async function faultOf(work: Promise<void>) {
  const error: unknown = await work.then(() => null).catch((reason: unknown) => reason);
  if (!(error instanceof FaultError)) throw new Error("expected a fault");
  return error.fault;
}

function target(): { folder: string; path: string } {
  const folder = join(temporaryFolder(), "方案 与 文件");
  mkdirSync(folder);
  const path = join(folder, "产业 提速.xiance");
  writeFileSync(path, "old");
  return { folder, path };
}

describe("a file", () => {
  it("is written whole and alone, in a folder with Chinese and blanks", async () => {
    const { folder, path } = target();
    await writeAtomically(path, "新的内容");
    expect(readFileSync(path, "utf8")).toBe("新的内容");
    expect(readdirSync(folder)).toEqual(["产业 提速.xiance"]);
  });

  it.each(["EBUSY", "EPERM", "EACCES"])(
    "held by another program for a moment is tried again: %s",
    async (code) => {
      const { path } = target();
      const trying = disk(busy(3, code));
      await writeAtomically(path, "new", trying);
      expect(readFileSync(path, "utf8")).toBe("new");
      expect(trying.pauses).toHaveLength(3);
      expect(trying.pauses.every((pause, at) => at === 0 || pause > trying.pauses[at - 1]!)).toBe(true);
    },
  );

  it.each([
    ["held for good", busy(1000, "EBUSY"), "busy"],
    ["forbidden", busy(1000, "EPERM"), "denied"],
    ["in a read-only folder", { open: async () => Promise.reject(failure("EROFS")) }, "denied"],
    ["on a full disk", { open: async () => Promise.reject(failure("ENOSPC")) }, "full"],
    ["in a folder that is not there", { open: async () => Promise.reject(failure("ENOENT")) }, "denied"],
  ] as const)("%s stays as it was, with nothing left beside it", async (_, change, cause) => {
    const { folder, path } = target();
    const fault = await faultOf(writeAtomically(path, "new", disk(change)));
    expect(fault).toEqual({ code: "file-unwritable", details: { name: "产业 提速.xiance", cause } });
    expect(readFileSync(path, "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(["产业 提速.xiance"]);
  });

  it("is as it was when the disk fills while writing or flushing", async () => {
    for (const step of ["writeFile", "sync"] as const) {
      const { folder, path } = target();
      const failing = disk({
        open: (async (...given: Parameters<typeof open>) => {
          const file = await open(...given);
          file[step] = () => Promise.reject(failure("ENOSPC"));
          return file;
        }) as typeof open,
      });
      expect(await faultOf(writeAtomically(path, "new", failing))).toMatchObject({
        details: { cause: "full" },
      });
      expect(readFileSync(path, "utf8")).toBe("old");
      expect(readdirSync(folder)).toEqual(["产业 提速.xiance"]);
    }
  });
});
