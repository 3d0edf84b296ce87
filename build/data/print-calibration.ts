/** Prints what docs/data.md quotes: node build/data/print-calibration.ts FOLDER */

import { overall } from "../../electron/engine/run/backtest/rolling-origins.ts";
import { province } from "./assemble.ts";
import { chooseRule, compare, shownRules, spans } from "./calibrate.ts";
import { deviations, persistence, unitGrowths } from "./county-persistence.ts";
import { growthPanel } from "./growth-panel.ts";
import { levels } from "./levels.ts";
import { shockSplits, shocks, unitSpread } from "./shocks.ts";
import { readTables } from "./tables.ts";

const folder = process.argv[2];
if (folder === undefined) {
  console.error("usage: node build/data/print-calibration.ts FOLDER");
  process.exit(2);
}

const tables = readTables(folder);
const panel = growthPanel(tables, province.code);
const chosen = chooseRule(panel);
const percent = (value: number, digits = 1) => (100 * value).toFixed(digits);

console.log("chosen:", JSON.stringify(chosen));
for (const [name, span] of Object.entries(spans)) {
  console.log(`\norigins ${span.from}-${span.to} (${name}): MAPE of the level, %`);
  console.log("| rule | 1 | 2 | 3 | 4 | 5 | 6 | mean | bias 6 |");
  console.log("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
  const rules = shownRules(chosen);
  const table = compare(panel, rules, span);
  rules.forEach((rule, index) => {
    const row = table[index] ?? [];
    const cells = row.map((score) => percent(score.mape));
    console.log(
      `| ${rule.name} | ${cells.join(" | ")} | ${percent(overall(row), 2)} | ${percent(row.at(-1)?.bias ?? Number.NaN)} |`,
    );
  });
  console.log(`cells: ${(table[0] ?? []).map((score) => score.count).join(" / ")}`);
}

const units = unitGrowths(tables, levels(tables.output));
console.log("\ncounty persistence:", JSON.stringify(persistence(deviations(units))));
console.log("unit spread a year:", unitSpread(units).toFixed(4));
shockSplits(panel, chosen).forEach(({ common, own }, index) => {
  console.log(
    `horizon ${index + 1}: common ${Math.sqrt(common).toFixed(4)}, own ${Math.sqrt(own).toFixed(4)} a year`,
  );
});
console.log("shocks:", JSON.stringify(shocks(panel, chosen, units)));
