/** Text pasted over the sheet of assumptions. */
import fc from "fast-check";
import type { Leaf } from "../../shared/scenario/effective-path.ts";
import { pasteOver } from "../../shared/scenario/paste-block.ts";
import { readLabels } from "../../shared/scenario/paste-labels.ts";
import { readTable } from "../../shared/scenario/paste-table.ts";
import { type FuzzTarget, outcomeOf } from "./fuzz-target.ts";

const leaves: readonly Leaf[] = [
  "growth.secondary",
  "investmentRatio",
  "deflator.primary",
  "incomeGrowth.rural",
];
const names = new Map([
  ["安宁市", "530181"],
  ["530181", "530181"],
  ["弥勒市", "532504"],
]);
const cell = fc.oneof(
  fc.constantFrom(
    "",
    "—",
    "-",
    "5",
    "5%",
    "+0.5",
    "-0.5 个百分点",
    "1,234.5",
    "（3）",
    "#DIV/0!",
    "=1+1",
    "安宁市",
    "弥勒市",
    "530181",
    "2025",
    "2026年",
  ),
  fc.constantFrom(
    "1e308",
    "-1e308",
    "1e999",
    "NaN",
    "Infinity",
    "０．５％",
    "5‰",
    "\u00a05",
    "0x10",
    "__proto__",
    "constructor",
    "9".repeat(400),
  ),
  fc.double().map(String),
  fc.string({ unit: "binary", maxLength: 12 }),
);
const text = fc.oneof(
  fc
    .array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 })
    .chain((rows) =>
      fc.constantFrom("\r\n", "\n", "\r").map((end) => rows.map((row) => row.join("\t")).join(end)),
    ),
  fc
    .array(
      fc.constantFrom("\t", "\r", "\n", '"', '""', "5%", "安宁市", "2025", "\uFEFF", "\u0000", "\ud800"),
      { maxLength: 60 },
    )
    .map((parts) => parts.join("")),
  fc
    .tuple(fc.constantFrom('"', "\t", "\n", "5\t", '"\n', "1"), fc.integer({ min: 0, max: 20_000 }))
    .map(([part, count]) => part.repeat(count)),
);

function paste(pasted: string): void {
  const { rows } = readTable(pasted);
  const labelled = readLabels(
    rows,
    (name) => names.get(name) ?? null,
    (year) => year >= 2024 && year <= 2030,
  );
  const outcome = pasteOver(
    labelled.body,
    (row, column) => {
      const leaf = leaves[column];
      return leaf === undefined || row > 40 ? null : { place: `${row}:${column}`, leaf, value: 0.05 };
    },
    1.5,
  );
  for (const { value } of outcome.cells) {
    if (!Number.isFinite(value)) throw new Error(`a cell became ${value}`);
  }
  // Every cell of the table is accounted for.
  const all = labelled.body.reduce((sum, row) => sum + row.length, 0);
  const told = outcome.cells.length + outcome.errors.length + outcome.left + outcome.outside;
  if (told !== all) throw new Error(`${told} of ${all} cells told`);
}

export const pasteTarget: FuzzTarget = {
  name: { zh: "粘贴的单元格", en: "pasted cells" },
  share: 0.2,
  run(count, seed, told) {
    for (const pasted of fc.sample(text, { numRuns: count, seed })) {
      told(
        outcomeOf(
          () => paste(pasted),
          () => null,
        ),
        () => JSON.stringify(pasted.slice(0, 2000)),
      );
    }
  },
};
