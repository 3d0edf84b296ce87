/** Part `power`: the power is cut; what had not been flushed is lost, in whole or in part. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import type { ProofRequest } from "../proof/proof.ts";
import type { Confirmed, LogMark } from "./confirmed.ts";
import { afterPowerCut, confirmedIn, type DiskDeed, readRecord, withoutFlushes } from "./disk-record.ts";
import { buildDiskShim } from "./disk-shim.ts";
import { editAndKill, startEditing } from "./editing-process.ts";
import { type Damage, noDamage } from "./findings.ts";
import { lossesOf, newLibrary } from "./kept-library.ts";
import { frameHeader, logHeader, logSalts } from "./log-mark.ts";
import { seeded } from "./seeded.ts";

const usual = { short: 2, long: 50 };
const cutsPerRun = { short: 4, long: 20 };
const page = 4096;

function note(damage: Damage, library: string, confirmed: readonly Confirmed[]): void {
  const { lost, torn } = lossesOf(library, confirmed, false);
  damage.times++;
  damage.confirmed += confirmed.length;
  damage.lost.push(...lost);
  damage.torn.push(...torn);
}

/** Every write and flush of a process is recorded; the power is then cut between any two of them. */
export async function cutRecorded(request: ProofRequest): Promise<{ damage: Damage; control: Damage }> {
  const control = noDamage("对照：磁盘不落盘", "control: a disk that never flushes");
  const damage = noDamage(
    "断电：按记录下的写入与落盘重建",
    "power cut: rebuilt from recorded writes and flushes",
  );
  const shim = buildDiskShim();
  try {
    if (shim.path === null) {
      damage.skipped = { zh: "未做：没有 gcc 与 Linux", en: "skipped: no gcc on Linux" };
      return { damage, control };
    }
    const random = seeded(request.seed);
    const wanted = request.runs ?? usual[request.form];
    for (let run = 0; run < wanted; run++) {
      const home = join(shim.folder, String(run));
      mkdirSync(home);
      const library = join(home, "library.sqlite");
      const record = join(shim.folder, `${run}.record`);
      newLibrary(library);
      const start = readFileSync(library);
      const env = { LD_PRELOAD: shim.path, XIANCE_DISK_FOLDER: home, XIANCE_DISK_LOG: record };
      await editAndKill(startEditing(library, request.seed + run, { env }), false, 250 + random() * 400);
      const deeds = readRecord(readFileSync(record));
      for (let cut = 0; cut < cutsPerRun[request.form]; cut++) {
        const done = deeds.slice(0, Math.floor(random() * (deeds.length + 1)));
        const after = (disk: readonly DiskDeed[], into: Damage) => {
          const place = join(shim.folder, "after", "library.sqlite");
          rmSync(join(shim.folder, "after"), { recursive: true, force: true });
          mkdirSync(join(shim.folder, "after"));
          writeFileSync(place, afterPowerCut(start, disk, library, random));
          const log = afterPowerCut(Buffer.alloc(0), disk, `${library}-wal`, random);
          if (log.length > 0) writeFileSync(`${place}-wal`, log);
          note(into, place, confirmedIn(done));
        };
        after(done, damage);
        after(withoutFlushes(done), control);
      }
      rmSync(home, { recursive: true, force: true });
      rmSync(record, { force: true });
      request.say(`power ${run + 1} / ${wanted}`);
    }
    return { damage, control };
  } finally {
    rmSync(shim.folder, { recursive: true, force: true });
  }
}

/** The process is stopped at any moment, its files copied, and what its log held beyond the last confirmation spoilt. */
export async function cutCopied(request: ProofRequest): Promise<Damage> {
  const damage = noDamage(
    "断电：中途复制，未落盘的日志毁坏",
    "power cut: copied midway, the log not yet flushed spoilt",
  );
  if (process.platform === "win32") {
    damage.skipped = { zh: "未做：系统不能暂停进程", en: "skipped: no stopping of processes" };
    return damage;
  }
  const random = seeded(request.seed);
  const wanted = (request.runs ?? usual[request.form]) * 2;
  for (let run = 0; run < wanted; run++) {
    const folder = mkdtempSync(join(tmpdir(), "xiance-power-"));
    try {
      const library = join(folder, "library.sqlite");
      newLibrary(library);
      const editing = startEditing(library, request.seed + run, { marks: true });
      await editing.begun();
      await after(random() * 300);
      editing.child.kill("SIGSTOP");
      await stopped(editing.child.pid ?? 0);
      const copy = join(folder, "copy", "library.sqlite");
      mkdirSync(join(folder, "copy"));
      for (const end of ["", "-wal", "-shm"]) {
        if (existsSync(library + end)) copyFileSync(library + end, copy + end);
      }
      const confirmed = await editing.kill();
      spoilLog(`${copy}-wal`, confirmed.at(-1)?.log ?? null, random);
      // The index is the memory of processes that are no more: after a power cut it may say anything.
      if (random() < 0.5) rmSync(`${copy}-shm`, { force: true });
      else if (existsSync(`${copy}-shm`))
        writeFileSync(`${copy}-shm`, Buffer.alloc(32_768, Math.floor(random() * 256)));
      note(damage, copy, confirmed);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return damage;
}

/** SIGSTOP is not answered at once. */
async function stopped(pid: number): Promise<void> {
  const state = () =>
    existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.[0] : "T";
  while (state() !== "T") await after(1);
}

/** Zeroed, made random or cut off, beyond what was confirmed; all of it if the log has begun anew since. */
function spoilLog(log: string, mark: LogMark | null, random: () => number): void {
  if (!existsSync(log) || mark === null) return;
  const bytes = readFileSync(log);
  if (bytes.length < logHeader) return;
  const isSame = logSalts(bytes) === mark.salts;
  const sure = isSame ? logHeader + mark.frames * (page + frameHeader) : 0;
  if (sure >= bytes.length) return;
  const from = sure + Math.floor(random() * (bytes.length - sure));
  const how = random();
  if (how < 0.33) bytes.fill(0, from);
  else if (how < 0.66) for (let at = from; at < bytes.length; at++) bytes[at] = Math.floor(random() * 256);
  writeFileSync(log, how < 0.66 ? bytes : bytes.subarray(0, from));
}
