/** Requests on every method of the contract: as the schemas have them, and spoilt. */
import fc from "fast-check";
import { createDatasetRegistry, registeredDataset } from "../../electron/store/dataset-registry.ts";
import { createDirectRunner } from "../../electron/workers/direct-runner.ts";
import type { Area } from "../../shared/contract/area.ts";
import { contract } from "../../shared/contract/contract.ts";
import { datasetSchema } from "../../shared/dataset/schema.ts";
import { seeded } from "../crash/seeded.ts";
import { smallDataset } from "../hosts/terminal/small-files.ts";
import { openWindow, type Window } from "../proof/window.ts";
import { smallShared } from "../shared-file/small-shared.ts";
import { type Hints, madeUp, pick, type Random } from "./from-schema.ts";
import type { FuzzTarget } from "./fuzz-target.ts";
import { spoiltValues } from "./mutations.ts";

/** A library is thrown away after so many requests: what is measured must not be its size. */
const perLibrary = 400;
const registry = createDatasetRegistry([registeredDataset(datasetSchema.parse(smallDataset()))]);
const methods = Object.entries<Area>(contract).flatMap(([area, own]) =>
  Object.entries(own).map(([name, { input }]) => ({ name: `${area}.${name}`, input })),
);
/** Reads on a thread of its own, which costs more than all others together. */
const costly: ReadonlySet<string> = new Set(["import.open"]);

const units = ["990101", "990102", "530181", ""];
const patch = (random: Random) => ({
  op: pick(["add", "replace", "remove"], random),
  path: pick<(string | number)[]>(
    [
      ["overrides", "o1"],
      ["overrides", "o1", "path"],
      ["name"],
      ["projects", "p1"],
      ["groups", "g1", "members", "990101"],
      ["horizon"],
      ["goals", "990101"],
      ["overrides", "__proto__", "path"],
      ["id"],
      ["ensemble", "draws"],
      ["actualsThrough"],
      ["datasetId"],
    ],
    random,
  ),
  value: pick<unknown>(
    [
      0.06,
      { scope: { kind: "unit", code: "990101" }, assumption: "growth", path: 0.06 },
      2035,
      "甲",
      true,
      null,
      { year: 2030, gdpNominal: 500 },
      {
        name: "园",
        unit: "990101",
        sector: "secondary",
        investment: { 2025: 3 },
        commissioningYear: 2027,
        channel: "capital",
      },
      { name: "组", members: {} },
      { near: 0.1, long: 0.05, until: 2027 },
    ],
    random,
  ),
});

interface Desk {
  readonly window: Window;
  /** A table that was opened, and what it was taken for. */
  readonly table: string;
  readonly mapping: unknown;
}

/** What exists in the window: ids, revisions, steps, units, files, a table. */
function hintsFor({ window, table, mapping }: Desk): Hints {
  const ids = window.store.list(false).map(({ id }) => id);
  const revisionOf = new Map(ids.map((id) => [id, window.store.revision(id)]));
  let chosen: string | null = null;
  return (path, random) => {
    const place = path.split(".").at(-1) ?? "";
    const isItem = place === "item" || place === "key" || place === "value";
    const name = isItem ? (path.split(".").at(-2) ?? "") : place;
    if (random() < 0.05) return undefined;
    if (["id", "source", "template", "against", "ids"].includes(name) && (name !== "ids" || isItem)) {
      const id = pick(ids, random);
      chosen ??= id;
      return name === "id" ? chosen : id;
    }
    if (name === "revision") return revisionOf.get(chosen ?? "") ?? 1;
    if (name === "step" || name === "after") return pick([null, 1, 2, 3, 4], random) ?? undefined;
    if (name === "unit") return pick(units, random);
    if (["exclusions", "units"].includes(name) && isItem) return pick(units, random);
    if (name === "datasetId" || name === "base" || name === "like" || name === "to")
      return pick(["small", "small", "yunnan"], random);
    if ((name === "patches" || name === "draft") && !isItem)
      return Array.from({ length: 1 + Math.floor(random() * 2) }, () => patch(random));
    if (name === "table") return table;
    if (path === "mapping" && random() < 0.9) return mapping;
    if (name === "draws") return pick([1, 10, 200], random);
    if (name === "content")
      return pick(
        [JSON.stringify(smallShared), Buffer.from(JSON.stringify(smallShared)).toString("base64"), "", "{}"],
        random,
      );
    return undefined;
  };
}

async function newDesk(): Promise<Desk> {
  const window = openWindow(":memory:", {
    datasets: registry,
    ensembleRunner: createDirectRunner(),
    checkOutputs: true,
  });
  for (const name of ["甲", "乙"]) await window.call("scenario.create", { name });
  await window.call("file.import", { name: "x.xiance", content: JSON.stringify(smallShared) });
  const csv = '县(市),地区生产总值（亿元）,常住人口（万人）\r\n甲县,410,21\r\n"乙,县",105,20\r\n';
  const content = Buffer.from(csv).toString("base64");
  const { table, proposals } = await window.call("import.open", { name: "表.csv", content });
  return { window, table, mapping: proposals[0] };
}

/** A text or a nesting far beyond anything meant, in place of one of the input's values. */
function withMonster(input: unknown, random: Random): unknown {
  const monster = pick<() => unknown>(
    [
      () => "县".repeat(1_000_000),
      () => Array.from({ length: 20_000 }).reduce<unknown>((inner) => [inner], 0),
      () => Array.from({ length: 20_000 }).reduce<unknown>((inner) => ({ a: inner }), 0),
      () => Array.from({ length: 100_000 }, () => ({ op: "add", path: ["name"], value: "甲" })),
      () => Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`k${at}`, "mine"])),
    ],
    random,
  )();
  if (typeof input !== "object" || input === null) return monster;
  const keys = Object.keys(input);
  if (keys.length === 0) return monster;
  const key = pick(keys, random);
  const isPatches = key === "patches" || key === "draft";
  const patch = { op: "add", path: ["overrides", "o1"], value: monster };
  return { ...input, [key]: isPatches && random() < 0.7 ? [patch] : monster };
}

/** Half of the requests are as the schema has them; the others have one to three places spoilt. */
function requestFor(desk: Desk, random: Random, seed: number): unknown {
  const usual = methods.filter(({ name }) => !costly.has(name));
  const method = random() < 0.003 ? methods.find(({ name }) => costly.has(name))! : pick(usual, random);
  const input = madeUp(method.input, hintsFor(desk), random);
  const request = { method: method.name, input, client: "c", author: pick([null, "甲"], random) };
  if (random() < 0.02) return { ...request, input: withMonster(input, random) };
  if (random() < 0.5 || typeof input !== "object" || input === null) return request;
  return random() < 0.1
    ? fc.sample(spoiltValues(request), { numRuns: 1, seed })[0]
    : {
        ...request,
        input:
          Object.keys(input).length === 0
            ? pick<unknown>([null, [], "x", { x: 1 }], random)
            : fc.sample(spoiltValues(input), { numRuns: 1, seed })[0],
      };
}

function textOf(request: unknown): string {
  try {
    return JSON.stringify(request).slice(0, 4000);
  } catch (error) {
    return `not to be printed: ${String(error)}`;
  }
}

export const requestsTarget: FuzzTarget = {
  name: { zh: "契约每个方法的请求", en: "requests on every method of the contract" },
  share: 0.28,
  async run(count, seed, told) {
    const random = seeded(seed);
    let desk = await newDesk();
    for (let at = 0; at < count; at++) {
      if (at % perLibrary === perLibrary - 1) {
        desk.window.close();
        desk = await newDesk();
      }
      const request = requestFor(desk, random, seed + at);
      const reply = await desk.window.raw(request);
      const [unexpected] = desk.window.unexpected.splice(0);
      const outcome = reply.ok ? "accepted" : reply.fault.code;
      const stack = unexpected instanceof Error ? unexpected.stack : JSON.stringify(unexpected);
      told(unexpected === undefined && outcome !== "internal" ? outcome : `!${stack}`, () => textOf(request));
    }
    desk.window.close();
  },
};
