import { expect, test } from "vitest";
import type { Door } from "../../renderer/state/door.ts";
import { createLibraryReader } from "../../renderer/state/library-reader.ts";
import type { Library } from "../../renderer/state/workbench-state.ts";
import { FaultError } from "../../shared/contract/fault.ts";

/** Every reading finds one scenario more than the one before; the test lets its list of datasets come, or fail. */
function reader() {
  let found = 0;
  const datasets: PromiseWithResolvers<unknown>[] = [];
  const send = async (method: string, input: { trashed?: boolean }) => {
    if (method === "scenario.list") return input.trashed ? [] : new Array(++found).fill({});
    if (method !== "dataset.list") return [];
    const list = Promise.withResolvers<unknown>();
    datasets.push(list);
    return list.promise;
  };
  const told: Partial<Library>[] = [];
  const door = { send, listen: () => () => {} } as unknown as Door;
  return { datasets, told, read: createLibraryReader(door, (part) => told.push(part)) };
}
const counts = (told: readonly Partial<Library>[]) =>
  told.flatMap(({ entries }) => (entries === undefined ? [] : [entries.length]));

test("a reading tells the list, and then what is damaged", async () => {
  const { datasets, told, read } = reader();
  const reading = read();
  datasets[0]?.resolve([]);
  await reading;
  expect(told).toMatchObject([{ loaded: true, fault: null }, { damaged: { scenarios: [], datasets: [] } }]);
  expect(counts(told)).toEqual([1]);
});

test("an older reading that comes before a newer one is told, and then the newer", async () => {
  const { datasets, told, read } = reader();
  const readings = [read(), read()];
  datasets[0]?.resolve([]);
  await readings[0];
  datasets[1]?.resolve([]);
  await readings[1];
  expect(counts(told)).toEqual([1, 2]);
});

test.each(["its list", "its fault"])(
  "a reading overtaken by a newer one no longer tells %s",
  async (late) => {
    const { datasets, told, read } = reader();
    const [first, second] = [read(), read()];
    datasets[1]?.resolve([]);
    await second;
    const before = [...told];
    if (late === "its list") datasets[0]?.resolve([]);
    else datasets[0]?.reject(new FaultError("unreachable"));
    await first;
    expect(told).toEqual(before);
    expect(counts(told)).toEqual([2]);
  },
);
