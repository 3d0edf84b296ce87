/** Part `kill`: the process is killed at random moments, again and again, on the same libraries. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ProofRequest } from "../proof/proof.ts";
import type { Confirmed } from "./confirmed.ts";
import { editAndKill, startEditing } from "./editing-process.ts";
import { type Damage, noDamage } from "./findings.ts";
import { lossesOf, newLibrary } from "./kept-library.ts";
import { seeded } from "./seeded.ts";

/** Kills of one library, before another is begun: its history must not become what is measured. */
const perLibrary = 50;
const usual = { short: 10, long: 1000 };

export async function killAtRandom(request: ProofRequest): Promise<Damage> {
  const random = seeded(request.seed);
  const wanted = request.runs ?? usual[request.form];
  const damage: Damage = noDamage("被杀", "killed");
  for (let run = 0; run < wanted; ) {
    const folder = mkdtempSync(join(tmpdir(), "xiance-crash-"));
    const library = join(folder, "library.sqlite");
    try {
      newLibrary(library);
      const confirmed: Confirmed[] = [];
      for (let here = 0; here < perLibrary && run < wanted; here++, run++) {
        const fromStart = random() < 0.15;
        const editing = startEditing(library, request.seed + run);
        confirmed.push(...(await editAndKill(editing, fromStart, random() * (fromStart ? 500 : 120))));
        const { lost, torn } = lossesOf(library, confirmed);
        damage.times++;
        damage.lost.push(...lost);
        damage.torn.push(...torn);
        if (run % 100 === 99) request.say(`kill ${run + 1} / ${wanted}`);
      }
      damage.confirmed += confirmed.length;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return damage;
}
