/** `npm run crash`: whatever happens to process, disk, clock or power, what was confirmed is there, and nothing by halves. */
import type { Findings, Proof, ProofRequest, Said, Table, Verdict } from "../proof/proof.ts";
import type { Damage } from "./findings.ts";
import { measureFlushing } from "./flushing.ts";
import { fillDisk, fillLibrary } from "./full-disk.ts";
import { killAtRandom } from "./kill.ts";
import { cutCopied, cutRecorded } from "./power-cut.ts";
import { type SpoiltBytes, spoilBytes } from "./spoilt-bytes.ts";
import { failWrites } from "./write-errors.ts";
import { leapAbout } from "./wrong-clock.ts";

function damageTable(all: readonly Damage[]): Table {
  return {
    title: { zh: "中断与故障", en: "Interruptions and failures" },
    columns: [
      { key: "what", head: { zh: "什么", en: "What" } },
      { key: "times", head: { zh: "次数", en: "Times" } },
      { key: "confirmed", head: { zh: "确认过的改动", en: "Changes confirmed" } },
      { key: "named", head: { zh: "有名的失败", en: "Failures named" } },
      { key: "lost", head: { zh: "丢失", en: "Lost" } },
      { key: "torn", head: { zh: "残缺", en: "Half-written" } },
    ],
    rows: all.map(({ name, skipped, times, confirmed, named, lost, torn }) => ({
      what: `${name.zh} ${name.en}${skipped === null ? "" : `（${skipped.zh} ${skipped.en}）`}`,
      times: skipped === null ? times : null,
      confirmed: skipped === null ? confirmed : null,
      named,
      lost: skipped === null ? lost.length : null,
      torn: skipped === null ? torn.length : null,
    })),
    note: {
      zh: "每一次之后：库能打开，完整性与外键检查通过，每行与校验和相符；确认过的编辑、命名、归夹、导入与备份都在；文档等于其步骤的重放。写入出错由夹在进程与磁盘之间的小程序造成（disk-shim.c，LD_PRELOAD）：写、落盘、截断随机失败，写可能只成一半。断电的第一种按它记下的次序重建磁盘：最后一次落盘之后的写入以扇区为单位任意留失。",
      en: "After each: the library opens, integrity and foreign keys check, every row has its sum; confirmed edits, names, folders, files taken in and backups are there; the document is the replay of its steps. Write errors are made by a shim between process and disk (disk-shim.c, LD_PRELOAD): writes, flushes and cuts fail at random, a write perhaps half done. The first kind of power cut rebuilds the disk from what the shim recorded: of writes after the last flush any sectors stay or go.",
    },
  };
}

function claims(all: readonly Damage[]): Verdict[] {
  const done = all.filter(({ skipped }) => skipped === null);
  const count = (key: "lost" | "torn") =>
    done.flatMap((damage) => damage[key].map((what) => `${damage.name.en}: ${what}`));
  const times = done.reduce((sum, damage) => sum + damage.times, 0);
  const confirmed = done.reduce((sum, damage) => sum + damage.confirmed, 0);
  return [
    verdict({ zh: "确认过的改动一步不丢", en: "no confirmed change is lost" }, count("lost"), confirmed),
    verdict(
      { zh: "没有写了一半的改动，没有坏了的库", en: "no change is half-written, no library unsound" },
      count("torn"),
      times,
    ),
  ];
}

function verdict(claim: Said, bad: readonly string[], of: number): Verdict {
  const shown = bad.length === 0 ? "" : `: ${bad.slice(0, 5).join("; ")}`;
  return {
    claim,
    held: bad.length === 0 && of > 0,
    found: `${bad.length} / ${of.toLocaleString("en")}${shown}`,
  };
}

function byteClaims({ wrong, unnamed, times }: SpoiltBytes): Verdict[] {
  return [
    verdict(
      { zh: "改动一个字节，错的从不当作对的", en: "with a byte changed, wrong data is never read as right" },
      wrong,
      times,
    ),
    verdict(
      { zh: "改动一个字节，拒绝都有名称", en: "with a byte changed, every refusal is named" },
      unnamed,
      times,
    ),
  ];
}

async function run(request: ProofRequest): Promise<Findings> {
  const wanted = (part: string) => request.only === null || request.only === part;
  const all: Damage[] = [];
  const tables: Table[] = [];
  const verdicts: Verdict[] = [];
  if (wanted("kill")) all.push(await killAtRandom(request));
  if (wanted("full")) all.push(await fillLibrary(request), await fillDisk(request));
  if (wanted("errors")) all.push(await failWrites(request));
  if (wanted("clock")) all.push(await leapAbout(request));
  if (wanted("power")) {
    const { damage, control } = await cutRecorded(request);
    all.push(damage, await cutCopied(request));
    if (damage.skipped === null) {
      verdicts.push({
        claim: {
          zh: "对照：同样的断电，若磁盘从不落盘则会丢失",
          en: "control: the same cuts on a disk that never flushes lose changes",
        },
        held: control.lost.length > 0,
        found: control.lost.length.toLocaleString("en"),
      });
    }
    if (request.form === "long") tables.push(measureFlushing());
  }
  if (all.length > 0) {
    tables.unshift(damageTable(all));
    verdicts.unshift(...claims(all));
  }
  if (wanted("bytes")) {
    const spoilt = await spoilBytes(request);
    tables.push(spoilt.table);
    verdicts.push(...byteClaims(spoilt));
  }
  return { tables, verdicts };
}

export const crashProof: Proof = {
  name: "crash",
  title: { zh: "中断", en: "Crash" },
  about: {
    zh: "一个进程经由真正的服务与方案库编辑、撤销、重做、转到任意一步、命名、改名、归夹、导入文件、备份，每件事得到确认就报一行；它在随机的时刻被杀、断电、遇到写满或出错的磁盘、跳动的时钟。之后打开方案库，与报过的逐件核对。另把存好的库随机改动一个字节，读出一切。",
    en: "A process edits, undoes, redoes, goes to any step, names, renames, shelves, takes files in and makes backups through the real services and store, and tells each thing as it is confirmed; at random moments it is killed, its power cut, its disk full or failing, its clock leaping. The library is then opened and held against what was told. Besides, one byte of a stored library is changed at random and all of it read.",
  },
  counts: { zh: "每一种的次数", en: "times of each kind" },
  parts: ["kill", "full", "errors", "clock", "power", "bytes"],
  run,
};
