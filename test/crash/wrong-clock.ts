/** Part `clock`: the clock leaps back and ahead, or stands, at every call. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listBackups, newestGoodBackup } from "../../electron/store/backup-files.ts";
import { backupLibrary, keptBackups } from "../../electron/store/backup-library.ts";
import { checkLibrary } from "../../electron/store/check-library.ts";
import { sameJson } from "../../shared/history/json.ts";
import type { ProofRequest } from "../proof/proof.ts";
import { openWindow } from "../proof/window.ts";
import { type Damage, noDamage } from "./findings.ts";
import { seeded } from "./seeded.ts";

const usual = { short: 2, long: 100 };
const hour = 3_600_000;

/** Some leaps are of years, some of hours; now and then it stands or is put right. */
function leap(now: number, random: () => number): number {
  const kind = random();
  if (kind < 0.3) return now;
  if (kind < 0.5) return now + Math.floor(random() * 2000);
  if (kind < 0.65) return now - Math.floor(random() * 90 * 24) * hour;
  if (kind < 0.8) return now + Math.floor(random() * 90 * 24) * hour;
  if (kind < 0.9) return Date.UTC(2066, 0, 1) + Math.floor(random() * 365 * 24) * hour;
  return Date.UTC(2026, 0, 1) + Math.floor(random() * 30 * 24) * hour;
}

export async function leapAbout(request: ProofRequest): Promise<Damage> {
  const damage = noDamage("时钟跳动：次序、回收站、备份", "the clock leaps: order, trash, backups");
  const random = seeded(request.seed);
  const wanted = request.runs ?? usual[request.form];
  for (let run = 0; run < wanted; run++) {
    const folder = mkdtempSync(join(tmpdir(), "xiance-clock-"));
    try {
      await leapOnce(join(folder, "library.sqlite"), damage, random);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return damage;
}

async function leapOnce(library: string, damage: Damage, random: () => number): Promise<void> {
  let now = Date.UTC(2026, 0, 1);
  const clock = () => {
    now = leap(now, random);
    return new Date(now);
  };
  const order: string[] = [];
  let id = "";
  let revision = 0;
  let backups = 0;
  for (let start = 0; start < 6; start++) {
    const window = openWindow(library, { clock, prefix: `w${start}` });
    if (start === 0) {
      const made = await window.call("scenario.create", { name: "甲" });
      ({ revision } = made);
      id = made.document.id;
      await window.call("scenario.create", { name: "乙" });
      await window.call("scenario.trash", { id: "w0-2" });
    }
    for (let count = 0; count < 8; count++) {
      const label = { id: `edit.${start}.${count}`, values: {} };
      const value = { scope: { kind: "unit", code: "530181" }, assumption: "growth", path: random() };
      const patches = [{ op: "add" as const, path: ["overrides", `r${count}`], value }];
      ({ revision } = await window.call("scenario.edit", { id, revision, label, patches }));
      order.push(label.id);
      damage.confirmed++;
    }
    damage.times++;
    const { steps } = await window.call("scenario.history", { id });
    if (
      !sameJson(
        order,
        steps.map(({ label }) => label.id),
      )
    )
      damage.lost.push("the order of the history");
    if ((await window.call("scenario.latest", {}))?.document.id !== id)
      damage.lost.push("which scenario was last worked on");
    const { document } = await window.call("scenario.open", { id });
    if (!sameJson(window.store.replay(id), document)) damage.torn.push("the replay");
    // Six starts are fewer days than the trash waits for, whatever the clock says of them.
    const trash = await window.call("scenario.list", { trashed: true });
    if (trash.length !== 1) damage.lost.push("what was in the trash");
    window.close();
    const made = backupLibrary(library, clock);
    if (made !== null) backups++;
    const kept = listBackups(library);
    if (kept.length < Math.min(backups, keptBackups)) damage.lost.push("a backup");
    if (made !== null && newestGoodBackup(library)?.date !== made.date)
      damage.lost.push("the newest backup's place");
    if (kept.some(({ path }) => checkLibrary(path).kind !== "sound")) damage.torn.push("a backup");
  }
}
