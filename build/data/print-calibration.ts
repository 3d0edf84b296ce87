/** Prints what docs/data.md quotes: node build/data/print-calibration.ts FOLDER */

import { yearlyCorrelations } from "../../electron/engine/model/shock-band.ts";
import { backtest } from "../../electron/engine/run/backtest/backtest.ts";
import { checkCounties } from "../../electron/engine/run/backtest/county-check.ts";
import { panelOf } from "../../electron/engine/run/backtest/growth-panel.ts";
import { driftRule, type ShrunkRule, shrunkRule } from "../../electron/engine/run/backtest/growth-rules.ts";
import { halfWidth } from "../../electron/engine/run/backtest/measures.ts";
import { misses, overall } from "../../electron/engine/run/backtest/rolling-origins.ts";
import { type Spread, spreads, spreadsOf } from "../../electron/engine/run/backtest/shock-spread.ts";
import type { Dataset } from "../../shared/dataset/schema.ts";
import { assemble, province } from "./assemble.ts";
import { chooseRule, compare, horizons, type Span, shownRules, spans, yearsOf } from "./calibrate.ts";
import { deviations, persistence, unitGrowths } from "./county-persistence.ts";
import { growthPanel } from "./growth-panel.ts";
import { sizes, togetherness, type YearlyMisses, yearlyMisses } from "./miss-persistence.ts";
import { leastPlaces, robustSpread, shockSplits, shocks } from "./shocks.ts";
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

const draft = assemble(tables, chosen);
const units = unitGrowths(draft);
console.log("\ncounty persistence:", JSON.stringify(persistence(deviations(units))));
const apart = deviations(units).map(({ later }) => later * 2);
console.log("spread of units about their prefectures over two years:", robustSpread(apart).toFixed(4));
for (const span of Object.values(spans)) printShocks(draft, chosen, span);

/** What the misses of a span's origins split into, the shocks fitted on them, and how those cover every span. */
function printShocks(dataset: Dataset, rule: ShrunkRule, span: Span): void {
  console.log(`\nshocks from origins ${span.from}-${span.to}`);
  const splits = shockSplits(dataset, rule, span);
  const row = (values: readonly number[]) => values.map((value) => percent(Math.sqrt(value))).join(" | ");
  console.log(`| common | ${row(splits.map(({ common }) => common))} |`);
  console.log(`| own | ${row(splits.map(({ own }) => own))} |`);
  console.log(`origins: ${splits.map(({ origins }) => origins).join(" / ")}`);
  const found = shocks(dataset, rule, span);
  console.log(JSON.stringify(found));
  const sized = { ...dataset, parameters: { ...dataset.parameters, shocks: found } };
  for (const [name, { from, to }] of Object.entries(spans)) {
    const { coverage } = backtest(sized, shrunkRule(rule), { from, to }).engine;
    for (const level of ["50", "80", "90"] as const) {
      const shares = horizons.map((_, index) => percent(coverage[level][index] ?? Number.NaN));
      console.log(`| ${name} ${from}-${to}, ${level} % | ${shares.join(" | ")} |`);
    }
  }
}

/** Whether misses of growth keep their size and sign as the shocks have it. */
function printPersistence(dataset: Dataset, rule: ShrunkRule): void {
  const of = misses(panelOf(dataset), shrunkRule(rule), yearsOf(spans.all), horizons);
  const { common, own } = yearlyMisses(of, horizons, leastPlaces);
  const { widening } = shocks(dataset, rule);
  const lags = [1, 2, 3, 4];
  const print = (name: string, rows: readonly YearlyMisses[], w: number) => {
    const formula = yearlyCorrelations(w, lags.length + 1);
    console.log(
      `| ${name} misses of growth by year | ${sizes(rows)
        .map((size) => percent(size))
        .join(" | ")} |`,
    );
    console.log(
      `| ${name} correlation 1–4 years apart | ${lags.map((lag) => togetherness(rows, lag).toFixed(2)).join(" | ")} |`,
    );
    console.log(`| w = ${w} | ${lags.map((lag) => formula[lag]!.toFixed(2)).join(" | ")} |`);
  };
  console.log("");
  print("common", common, widening?.province ?? 1);
  print("own", own, widening?.prefecture ?? 1);
}

/** Counties from the last break to the base year: one origin, so what they share is one draw of luck and is taken out. */
function printCounties(dataset: Dataset, rule: ShrunkRule): void {
  const found = checkCounties(dataset, panelOf(dataset), shrunkRule(rule), driftRule);
  if (found === null) return;
  const logs = found.misses.map(({ log }) => log);
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  const { unit } = spreadsOf(dataset);
  const [, ...ownShocks] = unit.shocks;
  const width = (shocks: Spread["shocks"]) => spreads({ ...unit, shocks }, [found.horizon])[0] ?? Number.NaN;
  const whole = width(unit.shocks);
  const own = width(ownShocks);
  const within = (half: number, about: number) =>
    percent(logs.filter((log) => Math.abs(log - about) <= half).length / logs.length);
  console.log(
    `\ncounties ${found.origin}, ${found.horizon} years: ${logs.length}, mean miss ${percent(mean)} %, ` +
      `standard deviation of the band ${percent(whole)} %, without the province ${percent(own)} %`,
  );
  for (const level of ["50", "80", "90"]) {
    const half = halfWidth(level);
    console.log(
      `${level} %: covered ${within(half * whole, 0)}, about their mean without the province's shock ${within(half * own, mean)}`,
    );
  }
}

printPersistence(draft, chosen);
printCounties({ ...draft, parameters: { ...draft.parameters, shocks: shocks(draft, chosen) } }, chosen);
