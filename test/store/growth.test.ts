/** The library grows with what is edited, not with what it holds. XIANCE_GROWTH_EDITS: how many edits (2,000). */
import { statSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openStore } from "../../electron/store/open-store.ts";
import type { Store } from "../../electron/store/store.ts";
import type { EditPatch } from "../../shared/history/schema.ts";
import { at, editIn, folder, options, scenario } from "./fixtures.ts";

const edits = Number(process.env.XIANCE_GROWTH_EDITS ?? 2_000);
const overrides = 200;
/** A label, a patch there and back, a date and a name, with SQLite's own. */
const mostBytesPerEdit = 900;

const set = (index: number, path: number): EditPatch => ({
  op: "add",
  path: ["overrides", `growth-${index}`],
  value: { scope: { kind: "unit", code: "530181" }, assumption: "growth.secondary", path },
});

it(`of ${edits} edits each costs as much as the others, whatever the size of the document`, () => {
  const path = join(folder(), "library.sqlite");
  let revision = 0;
  /** Closing folds the log into the file. */
  const sizeAfter = (work: (store: Store) => void) => {
    const store = openStore(path, options);
    work(store);
    store.close();
    return statSync(path).size;
  };
  const edit = (store: Store, patches: EditPatch[]) => {
    revision = editIn(store, "s", revision, patches, "override.set").revision;
  };
  const many = (part: number) => (store: Store) => {
    for (let count = 0; count < edits / 2; count++) {
      edit(store, [set(count % overrides, ((part * 7919 + count * 31) % 997) / 10_000 + 0.0001)]);
    }
  };
  const start = sizeAfter((store) => {
    revision = store.create(scenario("s"), at).revision;
    edit(
      store,
      Array.from({ length: overrides }, (_, index) => set(index, 0.05)),
    );
  });
  const half = sizeAfter(many(1));
  const end = sizeAfter(many(2));
  const perEdit = [(half - start) / (edits / 2), (end - half) / (edits / 2)];
  console.info(`bytes per edit: ${perEdit.map(Math.round).join(", ")}; ${end} bytes in all`);
  for (const bytes of perEdit) expect(bytes).toBeLessThan(mostBytesPerEdit);
  expect(perEdit[1]! / perEdit[0]!).toBeLessThan(1.2);
}, 300_000);
