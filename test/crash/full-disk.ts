/** Part `full`: the disk fills up under edits, a backup, an export and the clearing of the trash. */
import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeAtomically } from "../../electron/interchange/shared-file/write-atomically.ts";
import { backupFolder, newestGoodBackup } from "../../electron/store/backup-files.ts";
import { backupLibrary } from "../../electron/store/backup-library.ts";
import { FaultError } from "../../shared/contract/fault.ts";
import { trashOpenDays } from "../../shared/contract/scenario-area.ts";
import type { ProofRequest } from "../proof/proof.ts";
import { openWindow, Refused, type Window } from "../proof/window.ts";
import { type Confirmed, edited, nothing } from "./confirmed.ts";
import { type Damage, noDamage } from "./findings.ts";
import { lossesOf, newLibrary } from "./kept-library.ts";
import { seeded } from "./seeded.ts";

const usual = { short: 3, long: 100 };
const day = (date: number) => () => new Date(Date.UTC(2026, 5, date));

/** The code of the fault, `done`, or, for an error that nothing names, its text. */
function outcomeOf(work: () => unknown): string {
  try {
    work();
    return "done";
  } catch (error) {
    if (error instanceof FaultError || error instanceof Refused) return error.fault.code;
    return `unnamed: ${String(error)}`;
  }
}

async function editUntilFull(window: Window, confirmed: Confirmed[], most: number): Promise<string> {
  let { revision } = await window.call("scenario.open", { id: edited });
  for (let count = 0; count < most; count++) {
    const label = { id: `full.${revision}`, values: { text: "长".repeat(200) } };
    const value = { scope: { kind: "unit", code: "530181" }, assumption: "growth", path: revision / 100_000 };
    const patches = [{ op: "add" as const, path: ["overrides", `r${count % 300}`], value }];
    const reply = await window.raw({
      method: "scenario.edit",
      input: { id: edited, revision, label, patches },
      client: "c",
    });
    if (!reply.ok) return reply.fault.code;
    ({ revision } = reply.value as { revision: number });
    confirmed.push({ ...nothing, revision, edit: label.id });
  }
  return "done";
}

/** SQLite is told how large the library may grow: the same refusal as of a full disk, anywhere. */
export async function fillLibrary(request: ProofRequest): Promise<Damage> {
  const damage = noDamage("磁盘写满（限定库的页数）", "disk full (pages of the library limited)");
  damage.named = 0;
  const random = seeded(request.seed);
  const wanted = request.runs ?? usual[request.form];
  for (let run = 0; run < wanted; run++) {
    const folder = mkdtempSync(join(tmpdir(), "xiance-full-"));
    try {
      const library = join(folder, "library.sqlite");
      newLibrary(library);
      const confirmed: Confirmed[] = [];
      const room = Math.floor(random() * 60);
      const window = openWindow(library, { maxPages: statSync(library).size / 4096 + room });
      const outcome = await editUntilFull(window, confirmed, 3000);
      window.close();
      if (outcome === "store-full") damage.named++;
      else damage.torn.push(`an edit: ${outcome}`);
      note(damage, library, confirmed);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return damage;
}

function note(damage: Damage, library: string, confirmed: readonly Confirmed[]): void {
  const { lost, torn } = lossesOf(library, confirmed, false);
  damage.times++;
  damage.confirmed += confirmed.length;
  damage.lost.push(...lost);
  damage.torn.push(...torn);
}

/** A small disk in memory, made full with a file of rubbish; only root may mount it. */
export async function fillDisk(request: ProofRequest): Promise<Damage> {
  const damage = noDamage(
    "磁盘写满（真的小磁盘）：编辑、备份、导出、清空回收站",
    "disk full (a real small disk): edits, backup, export, trash",
  );
  const folder = mkdtempSync(join(tmpdir(), "xiance-disk-"));
  const mount = spawnSync("mount", ["-t", "tmpfs", "-o", "size=8m", "tmpfs", folder]);
  try {
    if (process.platform !== "linux" || mount.status !== 0) {
      damage.skipped = { zh: "未做：不能挂载 tmpfs", en: "skipped: no tmpfs" };
      return damage;
    }
    damage.named = 0;
    const random = seeded(request.seed);
    const wanted = request.runs ?? usual[request.form];
    for (let run = 0; run < wanted; run++) {
      const home = join(folder, String(run));
      mkdirSync(home);
      await fillOnce(join(home, "library.sqlite"), damage, Math.floor(random() * 300) * 1024);
      rmSync(home, { recursive: true, force: true });
    }
    return damage;
  } finally {
    if (mount.status === 0) spawnSync("umount", [folder]);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fillOnce(library: string, damage: Damage, room: number): Promise<void> {
  const home = join(library, "..");
  newLibrary(library);
  const confirmed: Confirmed[] = [];
  const window = openWindow(library, { clock: day(1) });
  await window.call("scenario.create", { name: "旧稿" });
  await window.call("scenario.trash", { id: "id-1" });
  for (let date = 2; date < 2 + trashOpenDays; date++)
    window.store.clearTrash("2026-01-01", `2026-06-0${date}`);
  backupLibrary(library, day(1));
  const exported = join(home, "方案.xiance");
  await writeAtomically(exported, "旧的内容");
  const rubbish = join(home, "rubbish");
  const { bavail, bsize } = statfsSync(home);
  writeFileSync(rubbish, Buffer.alloc(Math.max(0, bavail * bsize - room)));

  const outcomes = [
    ["an edit", await editUntilFull(window, confirmed, 20_000)],
    ["a backup", outcomeOf(() => backupLibrary(library, day(20)))],
    ["clearing the trash", outcomeOf(() => window.store.clearTrash("2026-06-10", "2026-07-01"))],
  ] as const;
  for (const [what, code] of outcomes) {
    if (code === "store-full") damage.named = (damage.named ?? 0) + 1;
    else if (what === "an edit" || code !== "done") damage.torn.push(`${what}: ${code}`);
  }
  const refused = await writeAtomically(exported, "新".repeat(200_000)).catch((error: unknown) => error);
  if (refused instanceof FaultError && refused.fault.details.cause === "full")
    damage.named = (damage.named ?? 0) + 1;
  else damage.torn.push(`an export: ${String(refused)}`);
  if (readFileSync(exported, "utf8") !== "旧的内容") damage.lost.push("the file exported before");
  const left = [...readdirSync(home), ...readdirSync(backupFolder(library))].filter((name) =>
    /part$|unfinished$/.test(name),
  );
  damage.torn.push(...left.map((name) => `${name} left behind`));
  window.close();
  // The full disk must not keep what is there from being read, nor the start from being named.
  const reopened = outcomeOf(() => openWindow(library, { clock: day(30) }).close());
  if (reopened === "store-full") damage.named = (damage.named ?? 0) + 1;
  else if (reopened !== "done") damage.torn.push(`a start: ${reopened}`);
  if (newestGoodBackup(library) === null) damage.lost.push("every backup");

  rmSync(rubbish);
  const after = openWindow(library, { clock: day(30) });
  const again = await editUntilFull(after, confirmed, 5);
  after.close();
  if (again !== "done") damage.torn.push(`an edit once there is room: ${again}`);
  if (outcomeOf(() => backupLibrary(library, day(28))) !== "done")
    damage.torn.push("no backup once there is room");
  note(damage, library, confirmed);
}
