/** The words after the command's name, and the files they name. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTerminal } from "../../electron/hosts/terminal/run-terminal.ts";
import { seeded } from "../crash/seeded.ts";
import { smallDataset, smallScenario } from "../hosts/terminal/small-files.ts";
import { smallShared } from "../shared-file/small-shared.ts";
import { pick } from "./from-schema.ts";
import type { FuzzTarget } from "./fuzz-target.ts";

const commands = ["run", "solve", "attribute", "backtest", "check", "export", "report", "import", "help"];
const options = [
  "--dataset",
  "--draws",
  "--seed",
  "--workers",
  "--json",
  "--csv",
  "--tiers",
  "--against",
  "--result",
  "--unit",
  "--year",
  "--xlsx",
  "--docx",
  "--chapters",
  "--units",
  "--source",
  "--title",
  "--into",
  "--province",
  "--sheet",
  "--mapping",
  "--base-year",
  "--vintage",
  "--out",
  "--dry-run",
  "--nonsense",
];
/** What each command knows; now and then it is given another's. */
const own: Readonly<Record<string, readonly string[]>> = {
  run: ["--draws", "--seed", "--workers", "--json", "--csv"],
  solve: ["--tiers", "--json"],
  attribute: ["--against", "--result", "--unit", "--year", "--json"],
  backtest: ["--json"],
  export: ["--xlsx", "--draws", "--seed", "--language"],
  report: ["--docx", "--chapters", "--units", "--draws", "--language"],
  import: [
    "--source",
    "--title",
    "--into",
    "--province",
    "--sheet",
    "--mapping",
    "--base-year",
    "--out",
    "--dry-run",
  ],
};
const files = [
  "方案.json",
  "数据.json",
  "坏.json",
  "空",
  "方案.xiance",
  "表.csv",
  "没有.json",
  "folder",
  "出.json",
  "出.csv",
  "出.xlsx",
  "出.docx",
];
const values = [
  "en",
  "0",
  "1",
  "2",
  "10",
  "-1",
  "1.5",
  "15,40",
  "1,1",
  "abc",
  "",
  "2030",
  "990101",
  "all",
  "summary",
  "gdpNominal",
  "__proto__",
  "constructor",
  "年鉴",
  "\u0000",
  "9".repeat(40),
  "--",
  "-",
];

function words(random: () => number): string[] {
  const command =
    random() < 0.9 ? pick(commands, random) : pick([...values, "constructor", "__proto__"], random);
  const given: string[] = [command];
  if (random() < 0.8) given.push(pick(files, random));
  for (let count = Math.floor(random() * 5); count > 0; count--) {
    const option = pick(random() < 0.85 ? (own[command] ?? options) : options, random);
    given.push(option);
    const isBare = option === "--json" || option === "--dry-run";
    if (random() < (isBare ? 0.1 : 0.9)) given.push(pick(random() < 0.5 ? files : values, random));
  }
  // Mostly on the small dataset: the embedded one takes long, and is met often enough.
  if (command === "import") given.push("--source", "年鉴", "--out", "出.json");
  else if (!["check", "help"].includes(command) && random() < 0.9) given.push("--dataset", "数据.json");
  return given;
}

export const terminalTarget: FuzzTarget = {
  name: { zh: "命令行的词", en: "terminal arguments" },
  share: 0.02,
  async run(count, seed, told) {
    const folder = mkdtempSync(join(tmpdir(), "xiance-words-"));
    const before = process.cwd();
    try {
      process.chdir(folder);
      const random = seeded(seed);
      for (let at = 0; at < count; at++) {
        if (at % 200 === 0) writeFiles();
        const given = words(random);
        let said = "";
        const code = await runTerminal(given, {
          print: () => undefined,
          error: (text) => {
            said += text;
          },
        });
        const isNamed = code === 0 || (said !== "" && !said.includes("程序内部出错"));
        told(isNamed ? (["accepted", "refused input", "wrong usage"][code] ?? "") : `!${said}`, () =>
          JSON.stringify(given),
        );
      }
    } finally {
      process.chdir(before);
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function writeFiles(): void {
  writeFileSync("方案.json", JSON.stringify(smallScenario()));
  writeFileSync("数据.json", JSON.stringify(smallDataset()));
  writeFileSync("坏.json", '{"format": "xiance-scenario", "version": 1');
  writeFileSync("空", "");
  writeFileSync("方案.xiance", JSON.stringify(smallShared));
  writeFileSync("表.csv", "县(市),地区生产总值（亿元）\r\n甲县,400\r\n");
  mkdirSync("folder", { recursive: true });
}
