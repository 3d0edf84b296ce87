import { expect, test } from "vitest";
import { type Call, createLatestWins } from "../../electron/services/latest-wins.ts";

const cancelled = { fault: { code: "cancelled" } };

/** Work that ends when told to; ended early it rejects as a runner does. */
function bench() {
  const turns = createLatestWins();
  const begun: string[] = [];
  const finish = new Map<string, () => void>();
  function call(run: string, { client = "a", weight = 10 }: Partial<Call> = {}) {
    return turns.take({ client, run, weight }, (signal) => {
      begun.push(run);
      return new Promise<string>((resolve, reject) => {
        finish.set(run, () => resolve(`${run} done`));
        signal.addEventListener("abort", () => reject(signal.reason));
      });
    });
  }
  return { turns, begun, call, finish: (run: string) => finish.get(run)?.() };
}

test("one call is in flight, and the next begins when it has ended", async () => {
  const { begun, call, finish } = bench();
  const [first, second] = [call("1"), call("2")];
  expect(begun).toEqual(["1"]);
  finish("1");
  expect(await first).toBe("1 done");
  await expect.poll(() => begun).toEqual(["1", "2"]);
  finish("2");
  expect(await second).toBe("2 done");
});

test("of those that wait only the latest is drawn", async () => {
  const { begun, call, finish } = bench();
  const calls = ["1", "2", "3", "4"].map((run) => call(run));
  await expect(calls[1]).rejects.toMatchObject(cancelled);
  await expect(calls[2]).rejects.toMatchObject(cancelled);
  finish("1");
  await calls[0];
  await expect.poll(() => begun).toEqual(["1", "4"]);
  finish("4");
  expect(await calls[3]).toBe("4 done");
});

test("a lighter call ends a heavier one in flight; one as heavy waits for it", async () => {
  const { begun, call, finish } = bench();
  const heavy = call("heavy", { weight: 10_000 });
  const light = call("light", { weight: 1000 });
  await expect(heavy).rejects.toThrow();
  const again = call("again", { weight: 1000 });
  await expect.poll(() => begun).toEqual(["heavy", "light"]);
  finish("light");
  expect(await light).toBe("light done");
  await expect.poll(() => begun).toEqual(["heavy", "light", "again"]);
  finish("again");
  await again;
});

test("clients do not wait for each other", async () => {
  const { begun, call, finish } = bench();
  const calls = [call("1", { client: "a" }), call("2", { client: "b" })];
  expect(begun).toEqual(["1", "2"]);
  finish("1");
  finish("2");
  expect(await Promise.all(calls)).toEqual(["1 done", "2 done"]);
});

test("a call can be cancelled while it waits and while it is in flight, by its own client only", async () => {
  const { turns, begun, call } = bench();
  const [first, second] = [call("1"), call("2")];
  expect(turns.cancel("b", "1")).toBe(false);
  expect(turns.cancel("a", "2")).toBe(true);
  await expect(second).rejects.toMatchObject(cancelled);
  expect(turns.cancel("a", "2")).toBe(false);
  expect(turns.cancel("a", "1")).toBe(true);
  await expect(first).rejects.toThrow();
  expect(begun).toEqual(["1"]);
  expect(turns.cancel("a", "1")).toBe(false);
});

test("work that fails gives way to the next", async () => {
  const { turns, begun, call, finish } = bench();
  const failing = turns.take({ client: "a", run: "0", weight: 1 }, () => Promise.reject(new Error("broken")));
  const next = call("1");
  await expect(failing).rejects.toThrow("broken");
  await expect.poll(() => begun).toEqual(["1"]);
  finish("1");
  expect(await next).toBe("1 done");
});
