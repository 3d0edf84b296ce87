/** `npm run determinism`: the same inputs, the same results, bit for bit, wherever and however they are computed. */
import { rmSync } from "node:fs";
import { engineVersion } from "../../electron/engine/run/engine-version.ts";
import { Digester, digestTrouble, type Release, readReleases } from "../compare/digests.ts";
import { dataset, datasetText, digestedScenarios, task } from "../compare/embedded.ts";
import { type Line, sections } from "../compare/scenario-line.ts";
import type { Findings, Proof, ProofRequest, Table, Verdict } from "../proof/proof.ts";
import { createAsker } from "./engine-page.ts";
import { blockOrders, ensembleDigest, shuffled, unitDigests } from "./orders.ts";
import { bundleEngine, nodes, type Place, page } from "./places.ts";

const scenariosOf = { short: 3, long: digestedScenarios };
const shown = (digest: string) => digest.slice(0, 16);

async function placesFindings(request: ProofRequest): Promise<Findings> {
  const { scenarios } = task(request.runs ?? scenariosOf[request.form]);
  const { folder, script } = await bundleEngine();
  const tab = await page(script);
  const here = createAsker(datasetText);
  const orders = Object.entries(blockOrders).map(
    ([name, order]): Place => ({
      name,
      lines: async () => scenarios.map((scenario, index) => here(scenario, index, order)),
    }),
  );
  const releases: [string, Release][] = [];
  try {
    const places: Place[] = [...nodes(script), ...orders, ...(tab === null ? [] : [tab])];
    for (const place of places) {
      request.say(`${place.name}…`);
      const digester = new Digester();
      for (const line of await place.lines(scenarios)) digester.add(JSON.parse(line) as Line);
      releases.push([place.name, digester.release(engineVersion, datasetText, scenarios)]);
    }
  } finally {
    await tab?.close();
    rmSync(folder, { recursive: true, force: true });
  }
  const first = releases[0]![1];
  const different = releases.filter(([, release]) => JSON.stringify(release) !== JSON.stringify(first));
  const table: Table = {
    title: {
      zh: `引擎 ${engineVersion}，${scenarios.length} 个方案的结果摘要`,
      en: `engine ${engineVersion}, digests of the results of ${scenarios.length} scenarios`,
    },
    columns: [
      { key: "place", head: { zh: "在何处", en: "Where" } },
      ...sections.map((section) => ({ key: section, head: { zh: section, en: section } })),
    ],
    rows: releases.map(([place, { results }]) => ({
      place,
      ...Object.fromEntries(sections.map((section) => [section, shown(results[section])])),
    })),
    note: {
      zh: `SHA-256 的前 16 位。${tab === null ? "本机没有 Chromium，未比较。" : ""}`,
      en: `The first 16 digits of SHA-256.${tab === null ? " There is no Chromium here; it was not compared." : ""}`,
    },
  };
  const verdicts: Verdict[] = [
    {
      claim: { zh: "各处的摘要相同", en: "the digests are the same everywhere" },
      held: different.length === 0 && releases.length > 1,
      found: different.length === 0 ? `${releases.length}` : different.map(([place]) => place).join(", "),
    },
  ];
  if (scenarios.length === digestedScenarios) {
    const trouble = digestTrouble(first, readReleases());
    verdicts.push({
      claim: {
        zh: "与库中所记的这一版引擎的摘要相同",
        en: "and those recorded for this version of the engine",
      },
      held: trouble === null,
      found: trouble ?? "test/golden/engine-digests.json",
    });
  }
  return { tables: [table, releaseTable()], verdicts };
}

function releaseTable(): Table {
  return {
    title: { zh: "各版引擎的摘要", en: "Digests of every release of the engine" },
    columns: [
      { key: "engine", head: { zh: "引擎", en: "Engine" } },
      { key: "dataset", head: { zh: "数据集", en: "Dataset" } },
      ...sections.map((section) => ({ key: section, head: { zh: section, en: section } })),
    ],
    rows: readReleases().map(({ engine, dataset: hash, results }) => ({
      engine,
      dataset: shown(hash),
      ...Object.fromEntries(sections.map((section) => [section, shown(results[section])])),
    })),
    note: {
      zh: "全文在 test/golden/engine-digests.json；`npm run compare-engines -- --write-digests` 写入。",
      en: "In full in test/golden/engine-digests.json, written by `npm run compare-engines -- --write-digests`.",
    },
  };
}

async function threadsFindings(request: ProofRequest): Promise<Findings> {
  const isLong = request.form === "long";
  const { scenarios } = task(3);
  const workers = isLong ? [0, 1, 2, 3, 4, 5, 6, 7, 8] : [0, 1, 3];
  const rows: Record<string, string | number>[] = [];
  for (const count of workers) {
    const digests: string[] = [];
    for (const scenario of scenarios)
      digests.push(await ensembleDigest(scenario, isLong ? 5000 : 300, count));
    rows.push({ workers: count, digest: digests.map(shown).join(" ") });
    request.say(`${count} threads`);
  }
  const table: Table = {
    title: { zh: "集合推演，线程数不同", en: "Ensembles by other numbers of threads" },
    columns: [
      { key: "workers", head: { zh: "线程", en: "Threads" } },
      { key: "digest", head: { zh: "三个方案的摘要", en: "Digests of three scenarios" } },
    ],
    rows,
  };
  const claim: Verdict = {
    claim: { zh: "线程数不改变结果", en: "the number of threads changes nothing" },
    held: new Set(rows.map(({ digest }) => digest)).size === 1,
    found: `${workers[0]}–${workers.at(-1)}`,
  };
  return { tables: [table], verdicts: [claim] };
}

function unitsFindings(request: ProofRequest): Findings {
  const { scenarios } = task(request.form === "long" ? digestedScenarios : 6);
  const orders = {
    "as published 原序": dataset.units,
    "backwards 倒序": dataset.units.toReversed(),
    "at random 乱序": shuffled(dataset.units, 3),
  };
  const rows = Object.entries(orders).map(([order, units]) => {
    const { units: own, province } = unitDigests(scenarios, units);
    return { order, units: shown(own), province: shown(province) };
  });
  const table: Table = {
    title: { zh: "单元次序不同", en: "Units in other orders" },
    columns: [
      { key: "order", head: { zh: "次序", en: "Order" } },
      { key: "units", head: { zh: "各单元", en: "Units" } },
      { key: "province", head: { zh: "全省", en: "Province" } },
    ],
    rows,
    note: {
      zh: "全省是各单元之和，带着舍入误差相加（Neumaier），城镇新增就业按全省之和分摊；次序是数据集的一部分，这两样的末位允许随之不同，就业不计入各单元的摘要。",
      en: "The province is the sum of the units, its rounding carried along (Neumaier), and a unit's new jobs share out such a sum; the order is part of the dataset, and the last digit of these two may follow it. Jobs are left out of the units' digests.",
    },
  };
  const claim: Verdict = {
    claim: {
      zh: "单元的结果与单元的次序无关",
      en: "what a unit comes to does not depend on the units' order",
    },
    held: new Set(rows.map(({ units }) => units)).size === 1,
    found: `${rows.length} orders, ${scenarios.length} scenarios`,
  };
  return { tables: [table], verdicts: [claim] };
}

export const determinismProof: Proof = {
  name: "determinism",
  title: { zh: "逐位相同", en: "Determinism" },
  about: {
    zh: "同样的方案交给同一个引擎：在本机的每一版 Node、Chromium 的页面中，以单元块的各种次序，以不同数目的线程；推演、集合与各种求解的全部结果取摘要比较。各版引擎的摘要记在库中，结果变了而版本号没变即为失败。",
    en: "The same scenarios are given to the same engine in every Node of this machine, in a page of Chromium, with blocks of units in other orders and by other numbers of threads; digests of all results of projection, ensemble and answers are compared. The digests of every release stand in the repository: other results under the same version are a failure.",
  },
  counts: { zh: "方案数", en: "scenarios" },
  parts: ["places", "threads", "units"],
  async run(request) {
    const wanted = (part: string) => request.only === null || request.only === part;
    const found: Findings[] = [];
    if (wanted("places")) found.push(await placesFindings(request));
    if (wanted("threads")) found.push(await threadsFindings(request));
    if (wanted("units")) found.push(unitsFindings(request));
    return {
      tables: found.flatMap(({ tables }) => tables),
      verdicts: found.flatMap(({ verdicts }) => verdicts),
    };
  },
};
