/** A dataset brought to another base year, before the table's figures are laid over it. */
import { provenanceOf } from "../../../shared/dataset/provenance-of.ts";
import type { Dataset, Provenance, Unit } from "../../../shared/dataset/schema.ts";
import { baseGdp, figureAt, withFigure } from "./figure-place.ts";
import { provenanceNote } from "./lay-figures.ts";

const sectors = { primary: null, secondary: null, tertiary: null };
/** Base figures that are no part of the history: kept, saying of which year they are. */
const carried = [
  "population",
  "employment",
  "urbanEmploymentShare",
  "capital",
  "capitalOutputRatio",
  "investmentRatio",
] as const;
/** Base figures that have a series of years: filed in it, and taken from it. */
const yearly = [
  ["urbanJobs", "history.urbanJobs"],
  ["income.urban", "history.incomeUrban"],
  ["income.rural", "history.incomeRural"],
] as const;

/**
 * The old base year's GDP, jobs and incomes go into the history; the new one's come out of it where
 * known. Value added is empty until the table fills it. Reference paths stay as they are: years up to
 * the base year no longer count, and a last year given holds on.
 */
export function moveBaseYear(dataset: Dataset, baseYear: number): Dataset {
  if (baseYear === dataset.baseYear) return dataset;
  const { vintage: _, ...rest } = dataset;
  return {
    ...rest,
    baseYear,
    published: { gdp: figureAt(dataset.province, `history.gdp.${baseYear}`) },
    provenance: publishedFrom(dataset, baseYear),
    units: dataset.units.map((unit) => moveUnit(unit, dataset.baseYear, baseYear)),
  };
}

function publishedFrom({ province, provenance }: Dataset, baseYear: number): Dataset["provenance"] {
  const own = provenanceOf({ provenance: province.provenance ?? {} }, `history.gdp.${baseYear}`);
  const missing: Provenance = { status: "missing", source: null };
  return { ...provenance, "published.gdp": own ?? missing };
}

function moveUnit(unit: Unit, from: number, to: number): Unit {
  let moved: Unit = { ...unit, valueAdded: { ...sectors } };
  const set = (path: string, value: number | null, provenance: Provenance | null) => {
    moved = withFigure(moved, path, value);
    if (provenance !== null) moved = { ...moved, provenance: { ...moved.provenance, [path]: provenance } };
  };
  const gdp = baseGdp(unit);
  if (gdp !== null && figureAt(unit, `history.gdp.${from}`) === null) {
    set(`history.gdp.${from}`, gdp, provenanceOf(unit, "valueAdded"));
  }
  for (const path of carried) {
    const note = figureAt(unit, path) === null ? null : provenanceNote(unit, path, `沿用${from}年基年的数`);
    if (note !== null) moved = { ...moved, provenance: { ...moved.provenance, [path]: note } };
  }
  for (const [path, series] of yearly) {
    const old = figureAt(unit, path);
    const known = provenanceOf(unit, path);
    // What was only estimated for the base year is no published figure of that year.
    if (old !== null && known?.status === "observed") set(`${series}.${from}`, old, known);
    const next = figureAt(unit, `${series}.${to}`);
    if (next !== null) set(path, next, provenanceOf(unit, `${series}.${to}`));
    else if (old !== null) set(path, old, provenanceNote(unit, path, `沿用${from}年基年的数`));
  }
  const { valueAdded: _, ...provenance } = moved.provenance;
  return { ...moved, provenance: withoutSectors(provenance) };
}

/** Of the old base year's value added; the new one's comes with the figures. */
function withoutSectors(provenance: Unit["provenance"]): Unit["provenance"] {
  return Object.fromEntries(Object.entries(provenance).filter(([path]) => !path.startsWith("valueAdded")));
}
