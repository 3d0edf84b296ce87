/** The report of a move to another dataset as tables: for the window and for its files. */
import {
  type ComparedFigure,
  type RebaseMove,
  type RebaseReport,
  type RebaseShare,
  rebaseParts,
} from "../../../shared/rebase/schema.ts";
import { formatYears } from "../../words/format.ts";
import { type Places, recordLines, recordTitle } from "../../words/record-text.ts";
import type { Words } from "../../words/use-words.ts";

/** `change`: an amount with its sign. */
export type CellFormat = "amount" | "change" | "whole" | "percent" | "ratio" | "year";
export type Cell = string | number | null;

export interface ReportTable {
  readonly id: "moves" | "tiers" | "shares" | "levels" | "reference" | "parameters" | "units";
  readonly title: string;
  readonly columns: readonly {
    readonly label: string;
    readonly width: number;
    readonly format?: CellFormat;
  }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** `tierName`: a tier in words. Tables with nothing in them are left out. */
export function rebaseTables(
  report: RebaseReport,
  words: Words,
  tierName: (id: string | null) => string,
): ReportTable[] {
  const tables = [
    movesTable(report, words),
    tiersTable(report, words, tierName),
    sharesTable(report, words),
    levelsTable(report, words),
    referenceTable(report, words),
    parametersTable(report, words),
    unitsTable(report, words),
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

/** The names of the places of both datasets, as the words for records look them up. */
export function placesOf({ places, scenario }: RebaseReport): Places {
  const units = Object.entries(places).map(([code, name]) => ({ code, name, prefecture: { code, name } }));
  return { dataset: { units }, groups: scenario.groups };
}

function movesTable(report: RebaseReport, words: Words): ReportTable {
  const places = placesOf(report);
  const lines = (move: RebaseMove, value: unknown) =>
    recordLines(move.field, value, places, words).join(words("record.comma"));
  return {
    id: "moves",
    title: words("rebase.moves"),
    columns: [
      { label: words("rebase.column.what"), width: 28 },
      { label: words("rebase.column.outcome"), width: 10 },
      { label: words("rebase.column.before"), width: 34 },
      { label: words("rebase.column.after"), width: 34 },
      { label: words("rebase.column.why"), width: 48 },
    ],
    rows: report.moves.map((move) => [
      recordTitle(move.field, move.id, [move.before, move.after], places, words),
      words(`rebase.outcome.${move.outcome}`),
      lines(move, move.before),
      move.outcome === "left-out" ? "" : lines(move, move.after),
      whyText(move, report, words),
    ]),
  };
}

function whyText({ reasons, places, years }: RebaseMove, report: RebaseReport, words: Words): string {
  const values = {
    places: places.map((code) => report.places[code] ?? code).join(words("common.listComma")),
    years: formatYears(years, words("common.listComma")),
    first: String(report.to.baseYear + 1),
    base: String(report.to.baseYear),
  };
  return reasons.map((reason) => words(`rebase.reason.${reason}`, values)).join(words("rebase.reasonEnd"));
}

function tiersTable(
  { tierChanges, shares }: RebaseReport,
  words: Words,
  tierName: (id: string | null) => string,
): ReportTable {
  const year = String(shares.year);
  return {
    id: "tiers",
    title: words("rebase.tiers"),
    columns: [
      { label: words("rebase.column.unit"), width: 18 },
      { label: words("rebase.column.tierBefore", { year }), width: 16 },
      { label: words("rebase.column.tierAfter", { year }), width: 16 },
      { label: words("rebase.column.gdpBefore", { year }), width: 18, format: "amount" },
      { label: words("rebase.column.gdpAfter", { year }), width: 18, format: "amount" },
    ],
    rows: tierChanges.map(({ name, before, after, gdp }) => [
      name,
      tierName(before),
      tierName(after),
      gdp.before,
      gdp.after,
    ]),
  };
}

function sharesTable({ shares, units }: RebaseReport, words: Words): ReportTable {
  const year = String(shares.year);
  const row = (name: string, { before, after, parts }: RebaseShare): Cell[] => [
    name,
    before,
    ...rebaseParts.map((part) => parts[part]),
    after,
  ];
  const { province, otherUnits } = shares;
  const others = units.gone.length + units.added.length > 0;
  return {
    id: "shares",
    title: words("rebase.shares", { year }),
    columns: [
      { label: words("rebase.column.unit"), width: 18 },
      { label: words("rebase.column.gdpBefore", { year }), width: 18, format: "amount" },
      ...rebaseParts.map((part) => ({
        label: words(`rebase.part.${part}`),
        width: 16,
        format: "change" as const,
      })),
      { label: words("rebase.column.gdpAfter", { year }), width: 18, format: "amount" },
    ],
    rows:
      province.before === null
        ? []
        : [
            row(words(others ? "rebase.bothHave" : "place.province"), province),
            ...(others
              ? [[words("rebase.otherUnits"), null, ...rebaseParts.map(() => null), otherUnits]]
              : []),
            ...shares.units.map(({ name, ...share }) => row(name, share)),
          ],
  };
}

const shareFigures: ReadonlySet<ComparedFigure> = new Set(["investmentRatio", "urbanEmploymentShare"]);

function levelsTable({ levels, from, to }: RebaseReport, words: Words): ReportTable {
  const own = from.baseYear !== to.baseYear;
  return {
    id: "levels",
    title: words("rebase.levels"),
    columns: [
      { label: words("rebase.column.unit"), width: 18 },
      {
        label: words("rebase.column.levelBefore", { year: String(from.baseYear) }),
        width: 18,
        format: "amount",
      },
      ...(own
        ? [
            {
              label: words("rebase.column.projected", { year: String(to.baseYear) }),
              width: 18,
              format: "amount" as const,
            },
          ]
        : []),
      {
        label: words("rebase.column.levelAfter", { year: String(to.baseYear) }),
        width: 18,
        format: "amount",
      },
      { label: words("rebase.column.change"), width: 10, format: "percent" },
      { label: words("rebase.column.others"), width: 48 },
    ],
    rows: levels.byUnit.map(({ name, gdp, projected, figures }) => [
      name,
      gdp.before,
      ...(own ? [projected] : []),
      gdp.after,
      gdp.before === null || gdp.after === null || gdp.before === 0 ? null : gdp.after / gdp.before - 1,
      figures
        .filter(({ figure }) => figure !== "gdp" && !figure.startsWith("valueAdded"))
        .map(
          ({ figure, before, after }) => `${words(`rebase.figure.${figure}`)} ${pair(figure, before, after)}`,
        )
        .join(words("record.comma")),
    ]),
  };
}

function pair(figure: ComparedFigure, before: number | null, after: number | null): string {
  const text = (value: number | null) =>
    value === null
      ? "—"
      : shareFigures.has(figure)
        ? `${(value * 100).toFixed(2)}%`
        : String(Number(value.toFixed(2)));
  return `${text(before)} → ${text(after)}`;
}

function referenceTable({ reference }: RebaseReport, words: Words): ReportTable {
  return {
    id: "reference",
    title: words("rebase.reference"),
    columns: [
      { label: words("rebase.column.assumption"), width: 24 },
      { label: words("rebase.column.meanBefore"), width: 14, format: "percent" },
      { label: words("rebase.column.meanAfter"), width: 14, format: "percent" },
      { label: words("rebase.column.unitCount"), width: 14, format: "whole" },
    ],
    rows: reference.map(({ assumption, before, after, units }) => [
      words(`assumption.${assumption}`),
      before,
      after,
      units,
    ]),
  };
}

function parametersTable({ parameters }: RebaseReport, words: Words): ReportTable {
  return {
    id: "parameters",
    title: words("rebase.parameters"),
    columns: [
      { label: words("rebase.column.parameter"), width: 30 },
      { label: words("rebase.column.before"), width: 14, format: "ratio" },
      { label: words("rebase.column.after"), width: 14, format: "ratio" },
    ],
    rows: parameters.map(({ name, before, after }) => [words(`rebase.parameter.${name}`), before, after]),
  };
}

function unitsTable({ units }: RebaseReport, words: Words): ReportTable {
  return {
    id: "units",
    title: words("rebase.units"),
    columns: [
      { label: words("rebase.column.unit"), width: 18 },
      { label: words("rebase.column.outcome"), width: 40 },
    ],
    rows: [
      ...units.gone.map(({ name }) => [name, words("rebase.unit.gone")]),
      ...units.added.map(({ name }) => [name, words("rebase.unit.added")]),
      ...units.moved.map(({ name, before, after }) => [name, words("rebase.unit.moved", { before, after })]),
    ],
  };
}
