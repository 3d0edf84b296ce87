/** The frozen libraries and files of earlier versions, and copies of them to open. */
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openStore } from "../../electron/store/open-store.ts";
import type { Store } from "../../electron/store/store.ts";
import { sameJson } from "../../shared/history/json.ts";
import type { Held } from "./specimen-library.ts";

const golden = fileURLToPath(new URL("../golden/", import.meta.url));
const now = () => new Date(Date.UTC(2027, 0, 1));

export interface StoreSpecimen {
  readonly version: number;
  readonly path: string;
  readonly held: Held;
}

export function storeSpecimens(): StoreSpecimen[] {
  return readdirSync(join(golden, "stores"))
    .flatMap((name) => /^library-v(\d+)\.sqlite$/.exec(name)?.[1] ?? [])
    .map((version) => {
      const path = join(golden, "stores", `library-v${version}.sqlite`);
      const held = JSON.parse(readFileSync(path.replace(/sqlite$/, "json"), "utf8")) as Held;
      return { version: Number(version), path, held };
    })
    .toSorted((a, b) => a.version - b.version);
}

/** Name to text: those of each engine version, and the one of each version of the format. */
export function fileSpecimens(): Map<string, string> {
  const found = new Map<string, string>();
  for (const folder of [golden, join(golden, "files")]) {
    for (const name of readdirSync(folder)
      .filter((each) => each.endsWith(".xiance"))
      .toSorted()) {
      found.set(name, readFileSync(join(folder, name), "utf8"));
    }
  }
  return found;
}

/** `work` on a copy of the specimen in a folder of its own, gone afterwards. */
export async function onCopy<Value>(
  { path }: Pick<StoreSpecimen, "path">,
  work: (library: string) => Value | Promise<Value>,
): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), "xiance-upgrade-"));
  try {
    const library = join(folder, "library.sqlite");
    copyFileSync(path, library);
    return await work(library);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What of the specimen is not as it was, in a few words; empty: all is. */
export function differences(library: string, { held }: Pick<StoreSpecimen, "held">): string[] {
  const store = openStore(library, { now });
  try {
    return [...compared(store, held)];
  } finally {
    store.close();
  }
}

function* compared(store: Store, held: Held): Generator<string> {
  const listed = [...store.list(false), ...store.list(true)].map(({ id }) => id);
  const wanted = held.scenarios.map(({ id }) => id);
  if (!sameJson(listed.toSorted(), wanted)) yield `scenarios ${listed.join(", ")}`;
  for (const then of held.scenarios) {
    const { id, shelf = { folder: "", tags: [] }, checkpoints = [] } = then;
    const { document, revision } = store.read(id);
    const entry = store.entry(id);
    const history = store.history(id);
    // Fields that came later have their defaults; what was there then is as it was.
    if (!isWithin(then.document, document)) yield `document of ${id}`;
    if (revision !== then.revision || history.head !== then.head) yield `place of ${id}`;
    if ((entry.trashedAt !== null) !== then.trashed) yield `trash of ${id}`;
    if (!isWithin(then.steps, history.steps)) yield `steps of ${id}`;
    if (!sameJson(store.replay(id), document)) yield `replay of ${id}`;
    if (!sameJson(shelf, { folder: entry.folder, tags: entry.tags })) yield `shelf of ${id}`;
    const named = history.checkpoints.map(({ step, name }) => ({ step, name }));
    if (!sameJson(checkpoints, named)) yield `checkpoints of ${id}`;
  }
  if (
    !sameJson(
      held.datasets,
      store.keptDatasets().map(({ id }) => id),
    )
  )
    yield "datasets";
}

/** Whether the newer value says all that the older one did; lists must be as long. */
function isWithin(older: unknown, newer: unknown): boolean {
  if (typeof older !== "object" || older === null) return Object.is(older, newer);
  if (typeof newer !== "object" || newer === null) return false;
  if (Array.isArray(older) && (!Array.isArray(newer) || newer.length !== older.length)) return false;
  return Object.entries(older).every(
    ([key, value]) => Object.hasOwn(newer, key) && isWithin(value, (newer as Record<string, unknown>)[key]),
  );
}

/** Walks the whole tree there and back and edits once: an opened specimen must also work on. */
export function workOn(library: string): string[] {
  const store = openStore(library, { now });
  try {
    const found: string[] = [];
    for (const { id } of store.list(false)) {
      const { head, steps } = store.history(id);
      const before = store.read(id).document;
      for (const step of [...steps.map(({ id: each }) => each), null, head]) {
        store.goTo(id, store.revision(id), step, now().toISOString());
      }
      if (!sameJson(store.read(id).document, before)) found.push(`way of ${id}`);
      store.shelve([id], { folder: "新", addTags: [], removeTags: [] });
      const { scenario } = store.change(
        id,
        store.revision(id),
        { author: null, at: now().toISOString() },
        (document) => ({
          document: { ...document, name: "改名" },
          label: { id: "scenario.rename", values: { name: "改名" } },
          patches: [{ op: "replace", path: ["name"], value: "改名" }],
          inverse: [{ op: "replace", path: ["name"], value: document.name }],
        }),
      );
      if (!sameJson(store.undo(id, scenario.revision, now().toISOString()).document, before))
        found.push(`edit of ${id}`);
    }
    return found;
  } finally {
    store.close();
  }
}
