/** `node run-bundle.mjs BUNDLE`: the task on standard input, a line for each scenario on standard output; any Node runs it. */
import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { runInThisContext } from "node:vm";

// Older Nodes lack it; the product itself asks for a newer one.
Map.groupBy ??= (items, keyOf) => {
  const groups = new Map();
  let at = 0;
  for (const item of items) {
    const key = keyOf(item, at++);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
};

const { createAsker } = runInThisContext(`${readFileSync(process.argv[2] ?? "", "utf8")}; xianceEngine`);
const { dataset, scenarios } = JSON.parse(await text(process.stdin));
const ask = createAsker(dataset);
scenarios.forEach((scenario, index) => {
  process.stdout.write(`${ask(scenario, index)}\n`);
});
