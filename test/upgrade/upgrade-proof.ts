/** `npm run upgrade`: what every version so far has written opens in this one. */
import { readFileSync } from "node:fs";
import { checkFile } from "../../electron/services/check-file.ts";
import { migrations } from "../../electron/store/migrations/migrations.ts";
import { openStore } from "../../electron/store/open-store.ts";
import { FaultError } from "../../shared/contract/fault.ts";
import { faultText } from "../../shared/words/fault-words.ts";
import { seeded } from "../crash/seeded.ts";
import type { Findings, Proof, ProofRequest, Table, Verdict } from "../proof/proof.ts";
import { changeOutside } from "../store/change-outside.ts";
import { points } from "./die-migrating.ts";
import { killed, withoutRoom } from "./interrupted.ts";
import {
  differences,
  fileSpecimens,
  onCopy,
  type StoreSpecimen,
  storeSpecimens,
  workOn,
} from "./specimens.ts";

const newest = migrations.length;
const kills = { short: 4, long: 200 };

function verdict(zh: string, en: string, bad: readonly string[], of: number): Verdict {
  const found = bad.length === 0 ? `0 / ${of}` : `${bad.length} / ${of}: ${bad.slice(0, 5).join("; ")}`;
  return { claim: { zh, en }, held: bad.length === 0 && of > 0, found };
}

async function openStores(specimens: readonly StoreSpecimen[]): Promise<Findings> {
  const rows: Record<string, string | number>[] = [];
  const bad: string[] = [];
  for (const specimen of specimens) {
    const found = await onCopy(specimen, (library) => [
      ...differences(library, specimen),
      ...workOn(library),
    ]);
    bad.push(...found.map((what) => `v${specimen.version} ${what}`));
    const { scenarios, datasets } = specimen.held;
    rows.push({
      version: specimen.version,
      scenarios: scenarios.length,
      steps: scenarios.reduce((sum, { steps }) => sum + steps.length, 0),
      datasets: datasets.length,
      differences: found.length,
    });
  }
  const missing = migrations
    .map(({ version }) => version)
    .filter((version) => !specimens.some((each) => each.version === version));
  const table: Table = {
    title: { zh: "方案库", en: "Libraries" },
    columns: [
      { key: "version", head: { zh: "版本", en: "Version" } },
      { key: "scenarios", head: { zh: "方案", en: "Scenarios" } },
      { key: "steps", head: { zh: "步骤", en: "Steps" } },
      { key: "datasets", head: { zh: "数据集", en: "Datasets" } },
      { key: "differences", head: { zh: "不同", en: "Differences" } },
    ],
    rows,
  };
  return {
    tables: [table],
    verdicts: [
      verdict(
        "各版方案库都打开，内容、历史与位置如旧，可继续编辑",
        "libraries of every version open as they were and work on",
        bad,
        specimens.length,
      ),
      verdict("每一版都有样例", "there is a specimen of every version", missing.map(String), newest),
    ],
  };
}

function openFiles(): Findings {
  const rows: Record<string, string | number>[] = [];
  const bad: string[] = [];
  const files = fileSpecimens();
  for (const [name, text] of files) {
    const { verification, scenario, dataset } = checkFile(text, name);
    if (verification.outcome !== "same") bad.push(`${name} ${verification.differenceCount}`);
    rows.push({
      name,
      engine: verification.engine.file ?? "",
      dataset: dataset.title,
      steps: verification.steps,
      overrides: Object.keys(scenario.overrides).length,
      outcome: verification.outcome,
    });
  }
  const table: Table = {
    title: { zh: "方案文件", en: "Shared files" },
    columns: [
      { key: "name", head: { zh: "文件", en: "File" } },
      { key: "engine", head: { zh: "引擎", en: "Engine" } },
      { key: "dataset", head: { zh: "数据集", en: "Dataset" } },
      { key: "steps", head: { zh: "步骤", en: "Steps" } },
      { key: "overrides", head: { zh: "调整", en: "Overrides" } },
      { key: "outcome", head: { zh: "结果", en: "Results" } },
    ],
    rows,
  };
  const claim = verdict(
    "各版方案文件都打开，历史与编号相符，同一结果",
    "files of every version open, with their history and the same results",
    bad,
    files.size,
  );
  return { tables: [table], verdicts: [claim] };
}

async function interrupt(specimens: readonly StoreSpecimen[], request: ProofRequest): Promise<Findings> {
  const old = specimens.filter(({ version }) => version < newest);
  const random = seeded(request.seed);
  const rows: Record<string, string | number>[] = [];
  const bad: string[] = [];
  let all = 0;
  const note = (cause: string, version: number, count: number, found: readonly string[]) => {
    rows.push({ cause, version, count, differences: found.length });
    bad.push(...found.map((what) => `v${version} ${cause}: ${what}`));
    all += count;
  };
  for (const specimen of old) {
    const { version } = specimen;
    // In the short form the points of the oldest library, which has the longest way, stand for all.
    if (request.form === "long" || specimen === old[0]) {
      const here = points.filter((point) => Number(point.split(" ")[1]) > version);
      const atPoints = await Promise.all(here.map((point) => killed(specimen, point)));
      const alive = atPoints.flatMap(({ interrupted }, at) => (interrupted ? [] : [`${here[at]} survived`]));
      note("killed at a point 杀于某步", version, here.length, [
        ...atPoints.flatMap(({ found }) => found),
        ...alive,
      ]);
    }
    const room = await withoutRoom(specimen);
    note("no room 磁盘满", version, room.failures, room.found);
  }
  const wanted = request.runs ?? kills[request.form];
  const found: string[] = [];
  let hit = 0;
  for (let run = 0; run < wanted; run++) {
    const each = await killed(old[run % old.length]!, random() * 40);
    if (each.interrupted) hit++;
    found.push(...each.found);
    if (run % 50 === 49) request.say(`${run + 1} / ${wanted}`);
  }
  rows.push({ cause: "killed at any moment 随时杀", version: "–", count: wanted, differences: found.length });
  bad.push(...found);
  const table: Table = {
    title: { zh: "中断的迁移", en: "Migrations interrupted" },
    columns: [
      { key: "cause", head: { zh: "如何", en: "How" } },
      { key: "version", head: { zh: "版本", en: "Version" } },
      { key: "count", head: { zh: "次数", en: "Times" } },
      { key: "differences", head: { zh: "不同", en: "Differences" } },
    ],
    rows,
    note: {
      zh: `随时杀的 ${wanted} 次中，${hit} 次在程序结束之前。每次之后重新打开，与样例逐项比较。`,
      en: `Of the ${wanted} kills at any moment ${hit} came before the program had ended. After each the library was opened again and compared with the specimen.`,
    },
  };
  const claim = verdict(
    "迁移中断之后重新打开，一切如旧",
    "a library whose migration was interrupted opens as it was",
    bad,
    all + wanted,
  );
  return { tables: [table], verdicts: [claim] };
}

async function refuseNewer(specimens: readonly StoreSpecimen[]): Promise<Findings> {
  const bad: string[] = [];
  let count = 0;
  const expectRefused = (what: string, code: string, open: () => void) => {
    count++;
    try {
      open();
      bad.push(`${what} accepted`);
    } catch (error) {
      if (!(error instanceof FaultError) || error.fault.code !== code) bad.push(`${what}: ${String(error)}`);
      else if (faultText(error.fault, "zh-CN") === "" || faultText(error.fault, "en") === "")
        bad.push(`${what} without words`);
    }
  };
  for (const specimen of specimens) {
    await onCopy(specimen, (library) => {
      changeOutside(library, `PRAGMA user_version = ${newest + 1}`);
      const before = readFileSync(library);
      expectRefused(`library v${specimen.version}`, "store-newer", () =>
        openStore(library, { now: () => new Date(0) }).close(),
      );
      if (!readFileSync(library).equals(before)) bad.push(`library v${specimen.version} touched`);
    });
  }
  for (const [name, text] of fileSpecimens()) {
    const file = JSON.parse(text) as Record<string, unknown>;
    const newer = JSON.stringify({ ...file, version: Number(file.version) + 1 });
    expectRefused(name, "file-newer", () => checkFile(newer, name));
  }
  const claim = verdict(
    "更新版本的方案库与文件以文字拒绝，库一个字节不动",
    "newer libraries and files are refused in words, libraries left byte for byte",
    bad,
    count,
  );
  return { tables: [], verdicts: [claim] };
}

export const upgradeProof: Proof = {
  name: "upgrade",
  title: { zh: "升级", en: "Upgrade" },
  about: {
    zh: "以往每一版写下的方案库与文件（test/golden/stores、test/golden/files，由当时的代码写成，不再改动）在这一版中打开，与当时读到的逐项比较；迁移在任何一处被杀、磁盘写满之后重新打开；更新版本写的被拒绝而不被改动。",
    en: "Libraries and files that every version so far has written (test/golden/stores and test/golden/files, written by the code of the time and frozen) are opened in this one and compared with what was read then; after a migration killed anywhere, or short of room, they are opened again; what a newer version wrote is refused and left alone. After a change of the store's or the file's format, and with every engine version: `node test/upgrade/write-specimens.ts`.",
  },
  counts: { zh: "随时杀的次数", en: "kills at any moment" },
  parts: ["stores", "files", "interrupted", "newer"],
  async run(request) {
    const specimens = storeSpecimens();
    const wanted = (part: string) => request.only === null || request.only === part;
    const found: Findings[] = [];
    if (wanted("stores")) found.push(await openStores(specimens));
    if (wanted("files")) found.push(openFiles());
    if (wanted("interrupted")) found.push(await interrupt(specimens, request));
    if (wanted("newer")) found.push(await refuseNewer(specimens));
    return {
      tables: found.flatMap(({ tables }) => tables),
      verdicts: found.flatMap(({ verdicts }) => verdicts),
    };
  },
};
