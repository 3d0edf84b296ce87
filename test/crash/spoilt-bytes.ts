/** Part `bytes`: one byte of a stored library is another; what is then read is right, or damage by name. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../electron/store/open-store.ts";
import type { Store } from "../../electron/store/store.ts";
import { FaultError } from "../../shared/contract/fault.ts";
import type { OpenScenario } from "../../shared/contract/scenario-area.ts";
import type { ProofRequest, Table } from "../proof/proof.ts";
import { openWindow } from "../proof/window.ts";
import { smallShared } from "../shared-file/small-shared.ts";
import { seeded } from "./seeded.ts";

const usual = { short: 150, long: 10_000 };

export interface SpoiltBytes {
  readonly table: Table;
  readonly wrong: string[];
  readonly unnamed: string[];
  readonly times: number;
}

/** Everything that can be asked of a library, each by a name. */
function questions(ids: readonly string[]): [string, (store: Store) => unknown][] {
  return [
    ["list", (store) => store.list(false)],
    ["trash", (store) => store.list(true)],
    ["latest", (store) => store.latest()],
    ["datasets", (store) => store.keptDatasets()],
    ...ids.flatMap((id): [string, (store: Store) => unknown][] => [
      [`read ${id}`, (store) => store.read(id)],
      [`history ${id}`, (store) => store.history(id)],
      [`replay ${id}`, (store) => store.replay(id)],
      [`lineage ${id}`, (store) => store.lineage(id)],
    ]),
  ];
}

/** The scenarios and datasets that the library itself says are damaged. */
function damagedIn(store: Store): Set<string> {
  const scenarios = store.ids().filter((id) => store.damage(id) !== null);
  return new Set([...scenarios, ...store.damagedDatasets().map(({ id }) => id)]);
}

interface Known {
  readonly id: string;
}

/**
 * Whether an answer about many has every part right, and what it lacks is named as damaged: of a
 * list the rest in its order, of the latest the one that opens on its own as it always did.
 */
function lacksOnlyNamed(
  found: unknown,
  wanted: string,
  named: ReadonlySet<string>,
  right: ReadonlyMap<string, string>,
): boolean {
  const whole: unknown = JSON.parse(wanted);
  if (Array.isArray(whole) && Array.isArray(found)) {
    const [all, there] = [whole as Known[], new Set((found as Known[]).map(({ id }) => id))];
    const isNamed = all.every(({ id }) => there.has(id) || named.has(id));
    return isNamed && JSON.stringify(found) === JSON.stringify(all.filter(({ id }) => there.has(id)));
  }
  const { id, datasetId } = (whole as OpenScenario).document;
  if (!named.has(id) && !named.has(datasetId)) return false;
  if (found === null) return true;
  return JSON.stringify(found) === right.get(`read ${(found as OpenScenario).document.id}`);
}

/** Answers about many, which damage to one only shortens. */
const aboutMany = new Set(["list", "trash", "latest", "datasets"]);

/** A library with little empty room in it; returns its scenarios. */
async function fill(library: string): Promise<string[]> {
  const window = openWindow(library);
  const ids: string[] = [];
  for (let count = 0; count < 6; count++) {
    let { document, revision } = await window.call("scenario.create", { name: `方案${count}` });
    const { id } = document;
    ids.push(id);
    for (let step = 0; step < 25; step++) {
      const value = {
        scope: { kind: "unit", code: "530181" },
        assumption: "growth",
        path: 0.01 + step / 1000,
      };
      const patches = [{ op: "add" as const, path: ["overrides", `r${step % 12}`], value }];
      const label = { id: "override.set", values: { unit: "安宁市" } };
      ({ document, revision } = await window.call("scenario.edit", { id, revision, label, patches }));
    }
    await window.call("scenario.undo", { id, revision });
    await window.call("scenario.checkpoint", { id, step: null, name: "原稿" });
    await window.call("scenario.shelve", { ids: [id], folder: "十五五", addTags: ["送审", `第${count}稿`] });
  }
  await window.call("scenario.trash", { id: ids[0]! });
  await window.call("file.import", { name: "外省.xiance", content: JSON.stringify(smallShared) });
  window.close();
  return [...ids, smallShared.id];
}

export async function spoilBytes(request: ProofRequest): Promise<SpoiltBytes> {
  const wanted = request.runs ?? usual[request.form];
  const random = seeded(request.seed);
  const folder = mkdtempSync(join(tmpdir(), "xiance-bytes-"));
  const counts = { "all right 全对": 0, "refused whole 整库拒绝": 0, "named in part 部分有名": 0 };
  const codes = new Map<string, number>();
  const wrong: string[] = [];
  const unnamed: string[] = [];
  try {
    const library = join(folder, "library.sqlite");
    const asked = questions(await fill(library));
    const sound = readFileSync(library);
    const now = () => new Date(0);
    const right = new Map<string, string>();
    const store = openStore(library, { now });
    for (const [name, ask] of asked) right.set(name, JSON.stringify(ask(store)));
    store.close();

    for (let run = 0; run < wanted; run++) {
      const bytes = Buffer.from(sound);
      const at = Math.floor(random() * bytes.length);
      bytes[at] = bytes[at]! ^ (1 + Math.floor(random() * 255));
      for (const end of ["-wal", "-shm", "-journal"]) rmSync(library + end, { force: true });
      writeFileSync(library, bytes);
      const refuse = (error: unknown, where: string) => {
        if (error instanceof FaultError) codes.set(error.fault.code, (codes.get(error.fault.code) ?? 0) + 1);
        else unnamed.push(`byte ${at}, ${where}: ${String(error)}`);
      };
      let opened: Store | null = null;
      try {
        opened = openStore(library, { now });
      } catch (error) {
        refuse(error, "opening");
        counts["refused whole 整库拒绝"]++;
        continue;
      }
      let isRight = true;
      let named = new Set<string>();
      try {
        named = damagedIn(opened);
        if (named.size > 0) isRight = false;
      } catch (error) {
        isRight = false;
        refuse(error, "damaged");
      }
      for (const [name, ask] of asked) {
        try {
          const [found, wanted = ""] = [ask(opened), right.get(name)];
          if (JSON.stringify(found) === wanted) continue;
          isRight = false;
          if (!aboutMany.has(name) || !lacksOnlyNamed(found, wanted, named, right)) {
            wrong.push(`byte ${at}: ${name}`);
          }
        } catch (error) {
          isRight = false;
          refuse(error, name);
        }
      }
      counts[isRight ? "all right 全对" : "named in part 部分有名"]++;
      opened.close();
      if (run % 1000 === 999) request.say(`bytes ${run + 1} / ${wanted}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const rows = Object.entries(counts).map(([outcome, times]) => ({ outcome, times, share: times / wanted }));
  const named = [...codes].toSorted(([, a], [, b]) => b - a).map(([code, times]) => `${code} ${times}`);
  const table: Table = {
    title: { zh: "库中改动一个字节", en: "One byte of a stored library changed" },
    columns: [
      { key: "outcome", head: { zh: "结果", en: "Outcome" } },
      { key: "times", head: { zh: "次数", en: "Times" } },
      { key: "share", head: { zh: "占比", en: "Share" } },
    ],
    rows,
    note: {
      zh: `拒绝所用的名称：${named.join("、")}。改动的是关闭了的库；打开着的库的日志由 SQLite 自己的校验和保护，毁坏之处起的日志视为没有写完。`,
      en: `Names of the refusals: ${named.join(", ")}. The library was closed; the log of an open one has SQLite's own checksums, and from a damaged place on counts as not written.`,
    },
  };
  return { table, wrong, unnamed, times: wanted };
}
