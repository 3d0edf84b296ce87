import { expect, test } from "vitest";
import { createRunLoop } from "../../renderer/state/run-loop.ts";
import { settle } from "./fake-door.ts";

function steered() {
  const asked: string[] = [];
  const pending: { resolve(answer: string): void; reject(error: Error): void }[] = [];
  const shown: string[] = [];
  const loop = createRunLoop<string, string>({
    ask: (question) => {
      asked.push(question);
      return new Promise((resolve, reject) => pending.push({ resolve, reject }));
    },
    answered: (answer, number) => shown.push(`${answer}${number === loop.latest() ? "" : " 旧"}`),
    failed: (error, number) =>
      shown.push(`${(error as Error).message}${number === loop.latest() ? "" : " 旧"}`),
  });
  return { loop, asked, pending, shown };
}

test("one question is in flight, one waits, and those between are dropped", async () => {
  const { loop, asked, pending } = steered();
  for (const question of ["a", "b", "c", "d"]) loop.ask(question);
  expect(asked).toEqual(["a"]);
  pending[0]?.resolve("A");
  await settle();
  expect(asked).toEqual(["a", "d"]);
  pending[1]?.resolve("D");
  await settle();
  expect(asked).toEqual(["a", "d"]);
});

test("an answer that a newer question has overtaken is told apart", async () => {
  const { loop, pending, shown } = steered();
  loop.ask("a");
  loop.ask("b");
  pending[0]?.resolve("A");
  await settle();
  pending[1]?.resolve("B");
  await settle();
  expect(shown).toEqual(["A 旧", "B"]);
});

test("a failure lets the waiting question go", async () => {
  const { loop, asked, pending, shown } = steered();
  loop.ask("a");
  loop.ask("b");
  pending[0]?.reject(new Error("坏"));
  await settle();
  expect(asked).toEqual(["a", "b"]);
  pending[1]?.resolve("B");
  await settle();
  loop.ask("c");
  expect(asked).toEqual(["a", "b", "c"]);
  expect(shown).toEqual(["坏 旧", "B"]);
});
