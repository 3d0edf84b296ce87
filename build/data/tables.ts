/** The figure tables as typed rows. The tables themselves stay outside the product. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3";
import { type UnitKind, unitKinds } from "../../shared/dataset/schema.ts";

type Cells = Record<string, string | undefined>;

export interface UnitRow {
  code: string;
  name: string;
  kind: UnitKind;
  prefecture: { code: string; name: string };
  border: boolean;
}
export interface OutputRow {
  code: string;
  gdp: number;
  primary: number;
  secondary: number | null;
  tertiary: number | null;
  status: "observed" | "derived" | "estimated";
  source: string;
}
export interface CensusRow {
  code: string;
  resident: number;
  residentUrban: number;
  /** Persons in the long form, which went to a tenth of the households. */
  employedInSample: number;
}
export interface FactRow {
  code: string;
  year: number;
  indicator: string;
  value: number;
  unit: string;
  source: string;
}
export interface Tables {
  units: UnitRow[];
  output: Map<string, OutputRow>;
  census: Map<string, CensusRow>;
  /** Single facts of units, prefectures and the province, in one list. */
  facts: FactRow[];
}

function cell(row: Cells, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`column ${column} is missing`);
  return value;
}

function number(row: Cells, column: string): number {
  const text = cell(row, column);
  const value = Number(text);
  if (text === "" || !Number.isFinite(value)) throw new Error(`${column}: not a number: "${text}"`);
  return value;
}

function kindOf(text: string): UnitKind {
  const kind = unitKinds.find((known) => known === text);
  if (kind === undefined) throw new Error(`unknown kind of unit: ${text}`);
  return kind;
}

function statusOf(text: string): OutputRow["status"] {
  if (text === "observed" || text === "derived" || text === "estimated") return text;
  throw new Error(`unknown status: ${text}`);
}

export function readTables(folder: string): Tables {
  const rows = (file: string): Cells[] => [...csvParse(readFileSync(join(folder, file), "utf8"))];
  const byCode = <T extends { code: string }>(list: T[]) => new Map(list.map((item) => [item.code, item]));
  const optional = (row: Cells, column: string) => (cell(row, column) === "" ? null : number(row, column));

  return {
    units: rows("units.csv").map((row) => ({
      code: cell(row, "code"),
      name: cell(row, "name"),
      kind: kindOf(cell(row, "kind")),
      prefecture: { code: cell(row, "prefecture_code"), name: cell(row, "prefecture") },
      border: cell(row, "border") === "1",
    })),
    output: byCode(
      rows("gdp-2023.csv").map((row) => ({
        code: cell(row, "code"),
        gdp: number(row, "gdp"),
        primary: number(row, "primary"),
        secondary: optional(row, "secondary"),
        tertiary: optional(row, "tertiary"),
        status: statusOf(cell(row, "status")),
        source: cell(row, "source"),
      })),
    ),
    census: byCode(
      rows("census-2020.csv").map((row) => ({
        code: cell(row, "code"),
        resident: number(row, "population_resident"),
        residentUrban: number(row, "population_resident_urban"),
        employedInSample: number(row, "employed_longform_sample_total"),
      })),
    ),
    facts: ["county-history.csv", "prefecture-history.csv", "province-history.csv"]
      .flatMap(rows)
      // Quarters and half-years ("2023H1") are no part of the yearly series.
      .filter((row) => /^\d{4}$/.test(cell(row, "year")))
      .map((row) => ({
        code: cell(row, "code"),
        year: number(row, "year"),
        indicator: cell(row, "indicator"),
        value: number(row, "value"),
        unit: cell(row, "unit"),
        source: cell(row, "source"),
      })),
  };
}
