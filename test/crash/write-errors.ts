/** Part `errors`: writes, flushes and cuts of the library's files fail at random, then the process is killed. */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { ProofRequest } from "../proof/proof.ts";
import { buildDiskShim } from "./disk-shim.ts";
import { editAndKill, startEditing } from "./editing-process.ts";
import { type Damage, noDamage } from "./findings.ts";
import { lossesOf, newLibrary } from "./kept-library.ts";
import { seeded } from "./seeded.ts";

const usual = { short: 2, long: 200 };

export async function failWrites(request: ProofRequest): Promise<Damage> {
  const damage = noDamage("写入出错（EIO、ENOSPC）", "write errors (EIO, ENOSPC)");
  const shim = buildDiskShim();
  try {
    if (shim.path === null) {
      damage.skipped = { zh: "未做：没有 gcc 与 Linux", en: "skipped: no gcc on Linux" };
      return damage;
    }
    const random = seeded(request.seed);
    const wanted = request.runs ?? usual[request.form];
    for (let run = 0; run < wanted; run++) {
      const home = join(shim.folder, String(run));
      mkdirSync(home);
      const library = join(home, "library.sqlite");
      newLibrary(library);
      const env = {
        LD_PRELOAD: shim.path,
        XIANCE_DISK_FOLDER: home,
        // From nearly every commit to a few of them.
        XIANCE_DISK_FAIL: String(4 + Math.floor(random() * 40)),
        XIANCE_DISK_SEED: String(request.seed + run),
      };
      const editing = startEditing(library, request.seed + run, { env });
      const confirmed = await editAndKill(editing, false, 200 + random() * 400);
      const { lost, torn } = lossesOf(library, confirmed, false);
      damage.times++;
      damage.confirmed += confirmed.length;
      damage.lost.push(...lost);
      damage.torn.push(...torn);
      rmSync(home, { recursive: true, force: true });
      if (run % 50 === 49) request.say(`errors ${run + 1} / ${wanted}`);
    }
    return damage;
  } finally {
    rmSync(shim.folder, { recursive: true, force: true });
  }
}
