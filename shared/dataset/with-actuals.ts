/** A dataset with published figures of later years in its histories: the dataset itself is left as it is. */
import { type ActualFigure, type ActualSource, actualIn } from "./actual-figures.ts";
import type { Dataset, Provenance } from "./schema.ts";

/** Figures must be without flaws. Null: the dataset has all of them already. */
export function withActuals(
  dataset: Dataset,
  figures: readonly ActualFigure[],
  source: ActualSource,
): Dataset | null {
  const changed = figures.filter((figure) => actualIn(dataset, figure) !== figure.value);
  if (changed.length === 0) return null;
  const [key, sources] = withSource(dataset.sources, source);
  const provenance: Provenance = { status: source.status, source: key };
  const byPlace = new Map<string, ActualFigure[]>();
  for (const figure of changed) byPlace.set(figure.code, [...(byPlace.get(figure.code) ?? []), figure]);
  const write = <Place extends Written>(place: Place, code: string): Place => {
    const own = byPlace.get(code);
    return own === undefined ? place : written(place, own, provenance);
  };

  const prefectures = { ...dataset.prefectures };
  for (const { prefecture } of dataset.units) {
    if (!byPlace.has(prefecture.code)) continue;
    const known = prefectures[prefecture.code] ?? emptyPrefecture(prefecture.name);
    prefectures[prefecture.code] = write(known, prefecture.code);
  }
  return {
    ...dataset,
    province: write(dataset.province, dataset.province.code),
    prefectures,
    units: dataset.units.map((unit) => write(unit, unit.code)),
    sources,
  };
}

function emptyPrefecture(name: string): Dataset["prefectures"][string] {
  return { name, history: { gdp: {}, realGrowth: {} }, provenance: {} };
}

/** The source under its key; one that says the same already keeps the key it has. */
function withSource(sources: Dataset["sources"], { title, date, note }: ActualSource) {
  const year = /(?:19|20)\d{2}/.exec(date)?.[0];
  const entry = {
    title,
    ...(year === undefined ? {} : { year: Number(year) }),
    note: [date, note].filter(Boolean).join("；"),
  };
  const same = Object.entries(sources).find(
    ([, each]) => each.title === entry.title && each.note === entry.note,
  );
  if (same !== undefined) return [same[0], sources] as const;
  let number = 1;
  while (Object.hasOwn(sources, `A${number}`)) number += 1;
  return [`A${number}`, { ...sources, [`A${number}`]: entry }] as const;
}

type Written = Dataset["province"] | Dataset["prefectures"][string] | Dataset["units"][number];

function written<Place extends Written>(
  place: Place,
  figures: readonly ActualFigure[],
  provenance: Provenance,
): Place {
  const history: Record<string, Readonly<Record<string, number>> | undefined> = { ...place.history };
  const said: Record<string, Provenance> = { ...place.provenance };
  for (const { indicator, year, value } of figures) {
    const { [year]: _, ...series } = history[indicator] ?? {};
    const path = `history.${indicator}.${year}`;
    if (value === null) {
      history[indicator] = series;
      delete said[path];
    } else {
      history[indicator] = { ...series, [year]: value };
      said[path] = provenance;
    }
  }
  return { ...place, history, provenance: said };
}
