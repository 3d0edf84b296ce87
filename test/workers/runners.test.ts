/** What every runner promises, whether it draws here or on threads. */
import { afterEach, describe, expect, test } from "vitest";
import { blockInput } from "../../electron/engine/run/ensemble/ensemble-input.ts";
import type { EnsembleTotals } from "../../electron/engine/run/ensemble/ensemble-totals.ts";
import { createDirectRunner } from "../../electron/workers/direct-runner.ts";
import type { EnsembleRunner } from "../../electron/workers/ensemble-runner.ts";
import { createWorkerPool } from "../../electron/workers/worker-pool.ts";
import { smallInput } from "../engine/ensemble/small-input.ts";
import { exits, hangs, throws } from "./failing-worker.ts";

const open: EnsembleRunner[] = [];
function keep(runner: EnsembleRunner): EnsembleRunner {
  open.push(runner);
  return runner;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((runner) => runner.close()));
});

function bits({
  quantiles,
  tierHits,
  narrowingHits,
  nominal,
  jobs,
  tierCounts,
  narrowingCounts,
}: EnsembleTotals) {
  return [quantiles, tierHits, narrowingHits, nominal, jobs, tierCounts, narrowingCounts].map((array) =>
    Buffer.from(array.buffer).toString("base64"),
  );
}

const failing = new URL("./failing-worker.ts", import.meta.url);
const kinds: [string, () => EnsembleRunner][] = [
  ["here", createDirectRunner],
  ["on one thread", () => createWorkerPool({ workers: 1 })],
  ["on two threads", () => createWorkerPool({ workers: 2 })],
];

test("the numbers are the same bits here and on 1, 2 or 8 threads", async () => {
  const input = smallInput();
  const expected = bits(await keep(createDirectRunner()).run(input));
  for (const workers of [1, 2, 8]) {
    const pool = keep(createWorkerPool({ workers }));
    expect(bits(await pool.run(input))).toEqual(expected);
    // Again, with the normals kept from the first time.
    expect(bits(await pool.run(input))).toEqual(expected);
  }
});

describe.each(kinds)("a runner %s", (_, create) => {
  test("tells of every block, to the last", async () => {
    const seen: number[][] = [];
    await keep(create()).run(smallInput(), { onProgress: (done, total) => seen.push([done, total]) });
    expect(seen).toEqual([1, 2, 3, 4, 5].map((done) => [done, 5]));
  });

  test("draws nothing once cancelled before the start", async () => {
    const seen: number[] = [];
    const signal = AbortSignal.abort();
    const run = keep(create()).run(smallInput(), { signal, onProgress: (done) => seen.push(done) });
    await expect(run).rejects.toMatchObject({ fault: { code: "cancelled" } });
    expect(seen).toEqual([]);
  });

  test.each([1, 2, 4])("stops within a block when cancelled after block %i", async (stop) => {
    const cancelling = new AbortController();
    const seen: number[] = [];
    const runner = keep(create());
    const run = runner.run(smallInput(), {
      signal: cancelling.signal,
      onProgress: (done) => {
        seen.push(done);
        if (done === stop) cancelling.abort();
      },
    });
    await expect(run).rejects.toMatchObject({ fault: { code: "cancelled" } });
    const totals = await runner.run(smallInput({ seed: 2 }));
    expect(totals.isComplete).toBe(true);
    expect(seen).toEqual(Array.from({ length: stop }, (_, index) => index + 1));
  });

  test("keeps two runs at once apart", async () => {
    const runner = keep(create());
    const [first, second] = await Promise.all([
      runner.run(smallInput({ seed: 1 })),
      runner.run(smallInput({ seed: 2, draws: 50 })),
    ]);
    expect(bits(first)).toEqual(bits(await runner.run(smallInput({ seed: 1 }))));
    expect(bits(second)).toEqual(bits(await runner.run(smallInput({ seed: 2, draws: 50 }))));
  });

  test("cancels what is under way when it closes", async () => {
    const runner = create();
    const run = runner.run(smallInput());
    await Promise.all([expect(run).rejects.toMatchObject({ fault: { code: "cancelled" } }), runner.close()]);
  });

  test("has an empty answer for a province without units", async () => {
    const totals = await keep(create()).run(blockInput(smallInput({ units: 8 }), 1));
    expect(totals.isComplete).toBe(true);
    expect(totals.nominal.every((value) => value === 0)).toBe(true);
  });
});

describe("a pool whose thread dies", () => {
  test.each([
    ["ends by itself", exits],
    ["meets an error", throws],
  ])("says so when it %s, and recovers", async (_, seed) => {
    const pool = keep(createWorkerPool({ workers: 2, entry: failing }));
    const expected = bits(await keep(createDirectRunner()).run(smallInput()));
    for (let attempt = 0; attempt < 2; attempt++) {
      await expect(pool.run(smallInput({ seed }))).rejects.toMatchObject({ fault: { code: "worker-lost" } });
      expect(bits(await pool.run(smallInput()))).toEqual(expected);
    }
  });

  test("takes only its own run down", async () => {
    const pool = keep(createWorkerPool({ workers: 1, entry: failing }));
    const [lost, kept] = await Promise.allSettled([
      pool.run(smallInput({ seed: throws })),
      pool.run(smallInput()),
    ]);
    expect(lost.status).toBe("rejected");
    expect(kept.status).toBe("fulfilled");
  });

  test("names the fault when there is no such program", async () => {
    const pool = keep(
      createWorkerPool({ workers: 1, entry: new URL("./no-such-worker.ts", import.meta.url) }),
    );
    await expect(pool.run(smallInput())).rejects.toMatchObject({ fault: { code: "worker-lost" } });
  });

  test("can be cancelled and closed while a thread hangs", async () => {
    const pool = createWorkerPool({ workers: 1, entry: failing });
    const cancelling = new AbortController();
    const run = pool.run(smallInput({ seed: hangs }), { signal: cancelling.signal });
    cancelling.abort();
    await expect(run).rejects.toMatchObject({ fault: { code: "cancelled" } });
    await pool.close();
  });
});
