/** Every figure of a dataset as one flat list: units, prefectures, the province and its parameters. */
import { provenanceOf } from "../../../../shared/dataset/provenance-of.ts";
import { type Dataset, type FigureStatus, sectors, type Unit } from "../../../../shared/dataset/schema.ts";
import type { FigureLevel } from "../../../state/data-desk.ts";
import type { WordId } from "../../../words/zh-cn.ts";
import { type FigureFormat, type FigureIndicator, figureFormats } from "./figure-indicators.ts";

export interface FigureRecord {
  readonly key: string;
  readonly level: FigureLevel;
  readonly code: string;
  readonly place: string;
  /** Of a unit; "" of what is wider. */
  readonly prefecture: string;
  readonly indicator: FigureIndicator;
  readonly name: WordId;
  readonly format: FigureFormat;
  /** Null: it holds for no year of its own. */
  readonly year: number | null;
  readonly value: number | null;
  readonly status: FigureStatus;
  readonly source: string | null;
  readonly note: string;
}

type Place = Pick<FigureRecord, "level" | "code" | "place" | "prefecture">;
type Provenances = Parameters<typeof provenanceOf>[0];

export function figureList(dataset: Dataset): FigureRecord[] {
  return [
    ...provinceFigures(dataset),
    ...Object.entries(dataset.prefectures).flatMap(([code, { name, history, provenance }]) =>
      yearly({ level: "prefecture", code, place: name, prefecture: "" }, history, { provenance }),
    ),
    ...dataset.units.flatMap((unit) => unitFigures(unit, dataset)),
  ];
}

function record(
  place: Place,
  indicator: FigureIndicator,
  path: string,
  year: number | null,
  value: number | null,
  provenances: Provenances,
): FigureRecord {
  const provenance = provenanceOf(provenances, path);
  return {
    ...place,
    key: `${place.level} ${place.code} ${path}`,
    indicator,
    ...figureFormats[indicator],
    year,
    value,
    // A figure without any provenance is an estimate at best.
    status: value === null ? "missing" : (provenance?.status ?? "estimated"),
    source: provenance?.source ?? null,
    note: provenance?.note ?? "",
  };
}

const base = [
  ...sectors.map((sector) => `valueAdded.${sector}` as const),
  "capital",
  "capitalOutputRatio",
  "investmentRatio",
  "population",
  "employment",
  "urbanEmploymentShare",
  "urbanJobs",
  "income.urban",
  "income.rural",
] as const;

function unitFigures(unit: Unit, { baseYear }: Dataset): FigureRecord[] {
  const place: Place = {
    level: "unit",
    code: unit.code,
    place: unit.name,
    prefecture: unit.prefecture.name,
  };
  const own = base.flatMap((path) => {
    const value = readUnit(unit, path);
    // A figure the dataset does not carry at all has no row: capital may be given as a ratio.
    return value === undefined ? [] : [record(place, path, path, baseYear, value, unit)];
  });
  return [...own, ...yearly(place, unit.history ?? {}, unit)];
}

function readUnit(unit: Unit, path: (typeof base)[number]): number | null | undefined {
  switch (path) {
    case "valueAdded.primary":
      return unit.valueAdded.primary;
    case "valueAdded.secondary":
      return unit.valueAdded.secondary;
    case "valueAdded.tertiary":
      return unit.valueAdded.tertiary;
    case "income.urban":
      return unit.income.urban;
    case "income.rural":
      return unit.income.rural;
    default:
      return unit[path];
  }
}

type Series = "gdp" | "realGrowth" | "population" | "urbanJobs" | "incomeUrban" | "incomeRural";
type Yearly = Partial<Record<Series, Readonly<Record<string, number>> | undefined>>;

/** The series of a history, and what each tells. */
const series: readonly (readonly [Series, FigureIndicator])[] = [
  ["gdp", "gdp"],
  ["realGrowth", "realGrowth"],
  ["population", "population"],
  ["urbanJobs", "urbanJobs"],
  ["incomeUrban", "income.urban"],
  ["incomeRural", "income.rural"],
];

function yearly(place: Place, history: Yearly, provenances: Provenances): FigureRecord[] {
  return series.flatMap(([name, indicator]) =>
    Object.entries(history[name] ?? {}).map(([year, value]) =>
      record(place, indicator, `history.${name}.${year}`, Number(year), value, provenances),
    ),
  );
}

function provinceFigures({ province, published, parameters, baseYear, ...dataset }: Dataset): FigureRecord[] {
  const place: Place = { level: "province", code: province.code, place: province.name, prefecture: "" };
  const scalars = [
    ["parameters.capitalShare", parameters.capitalShare],
    ["parameters.depreciation", parameters.depreciation],
    ["parameters.investmentRatioCap", parameters.investmentRatioCap],
    ["parameters.jobsPerPoint", parameters.jobsPerPoint],
  ] as const;
  return [
    record(place, "publishedGdp", "published.gdp", baseYear, published.gdp, dataset),
    ...yearly(place, province.history ?? {}, { provenance: province.provenance ?? {} }),
    ...scalars.map(([path, value]) => record(place, path, path, null, value, dataset)),
  ];
}
