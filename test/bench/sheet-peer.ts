/**
 * The province as a spreadsheet of formulas, in the npm package `hyperformula`: one row for each unit
 * and year, growth rates of the sectors in three cells that all of it hangs on.
 */
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Plan } from "../../electron/engine/run/engine.ts";
import { findPackage } from "./peers.ts";

type CellContent = string | number | null;
/** The part of the package's interface that is used here. */
interface Sheets {
  setCellContents(at: { sheet: number; row: number; col: number }, value: CellContent): unknown;
  getCellValue(at: { sheet: number; row: number; col: number }): unknown;
}
interface SheetsClass {
  buildFromArray(rows: CellContent[][], options: { licenseKey: string }): Sheets;
}

export interface ProvinceSheet {
  /** Writes the rate of the secondary sector, and with it works out the sheet anew. */
  setRate(rate: number): void;
  /** Nominal GDP of every unit at the horizon. */
  horizonNominal(): Float64Array;
  readonly formulas: number;
}

/** Null where the package is not there and cannot be fetched. */
export function findSheets(): SheetsClass | null {
  const home = findPackage("hyperformula");
  if (home === null) return null;
  const { HyperFormula } = createRequire(join(home, "package.json"))("hyperformula") as {
    HyperFormula: SheetsClass;
  };
  return HyperFormula;
}

const columns = [
  ..."pi0 pi1 pi2 s s0 n n0 delta share".split(" "),
  ..."T0 T1 T2 P0 P1 P2 KT K LT L YT E Y N".split(" "),
] as const;
const letter = (name: string) => String.fromCharCode(65 + columns.indexOf(name));
const rateRow = 1;

/** Rates of growth must be the same for all units and years. Jobs, incomes and audits are left out, to the package's advantage. */
export function buildSheet(Sheets: SheetsClass, plan: Plan): ProvinceSheet {
  const rates: CellContent[] = plan.rates.map((column) => column[1]!);
  const rows = [rates, ...plan.codes.flatMap((_, unit) => unitRows(plan, unit))];
  const formulas = rows.flat().filter((cell) => typeof cell === "string").length;
  const sheets = Sheets.buildFromArray(rows, { licenseKey: "gpl-v3" });
  const nominal = columns.indexOf("N");
  return {
    formulas,
    setRate: (rate) => void sheets.setCellContents({ sheet: 0, row: 0, col: 1 }, rate),
    horizonNominal: () =>
      Float64Array.from(plan.codes, (_, unit) =>
        Number(sheets.getCellValue({ sheet: 0, row: (unit + 1) * plan.years, col: nominal })),
      ),
  };
}

function unitRows(plan: Plan, unit: number): CellContent[][] {
  return Array.from({ length: plan.years }, (_, year) => {
    const at = unit * plan.years + year;
    const row = rateRow + at + 1;
    const now = (name: string) => `${letter(name)}${row}`;
    const before = (name: string) => `${letter(name)}${row - 1}`;
    const { columns: own, reference, base } = plan;
    const first = year === 0;
    const grown = (stock: string, rate: string, start: number) =>
      first ? start : `=${before(stock)}*(1+${rate})`;
    const stock = (name: string, ratio: string, output: string) =>
      first ? base.capital[unit]! : `=(1-${now("delta")})*${before(name)}+${before(ratio)}*${before(output)}`;
    const sector = (index: number) => ["A", "B", "C"][index]!;
    return [
      own["deflator.primary"][at]!,
      own["deflator.secondary"][at]!,
      own["deflator.tertiary"][at]!,
      own.investmentRatio[at]!,
      // The base year's investment is what it was: the reference has no other.
      first ? own.investmentRatio[at]! : reference.investmentRatio[at]!,
      own.employmentGrowth[at]!,
      reference.employmentGrowth[at]!,
      own.depreciation[at]!,
      own.capitalShare[at]!,
      ...[0, 1, 2].map((index) =>
        grown(`T${index}`, `$${sector(index)}$${rateRow}`, base.valueAdded[index]![unit]!),
      ),
      ...[0, 1, 2].map((index) => grown(`P${index}`, now(`pi${index}`), 1)),
      stock("KT", "s0", "YT"),
      stock("K", "s", "Y"),
      grown("LT", now("n0"), base.employment[unit]!),
      grown("L", now("n"), base.employment[unit]!),
      `=${now("T0")}+${now("T1")}+${now("T2")}`,
      `=(${now("K")}/${now("KT")})^${now("share")}*(${now("L")}/${now("LT")})^(1-${now("share")})`,
      `=${now("YT")}*${now("E")}`,
      `=(${now("P0")}*${now("T0")}+${now("P1")}*${now("T1")}+${now("P2")}*${now("T2")})*${now("E")}`,
    ];
  });
}
