/** The tracked places as rows of one year: what was published, against the scenario, and the chances. */
import type {
  ChancePair,
  RequiredPace,
  TrackedPlace,
  TrackedYear,
  TrackingChances,
  TrackingReport,
} from "../../../shared/result/tracking.ts";
import type { TierMark } from "../../charts/chart-props.ts";
import type { TrackingDesk } from "../../state/tracking-desk.ts";
import { isFound } from "../../words/is-found.ts";
import { tierOf } from "../../words/tier-marks.ts";

export interface PlaceRow {
  readonly place: TrackedPlace;
  readonly year: TrackedYear;
  /** The tier that the chance is of: that of the scenario's path, or of the lowest line where it is under all. */
  readonly tier: TierMark | null;
  /** Of standing in that tier or a higher one at the horizon. */
  readonly chance: ChancePair | null;
  readonly goal: ChancePair | null;
  /** The unit's own goals: whether the path with the published years in it reaches them. */
  readonly goals: readonly RequiredPace[];
}

/** The last year in which half of the prefectures have figures of their own, else the last with any. */
export function usualYear({ years, prefectures, through }: TrackingReport): number | null {
  const covered = (index: number) =>
    prefectures.filter((place) => place.years[index]?.growth?.of === "own").length;
  const enough = years.findLast((_, index) => 2 * covered(index) >= prefectures.length);
  return enough ?? through ?? years.at(-1) ?? null;
}

export function placeRows(
  report: TrackingReport,
  year: number,
  tiers: readonly TierMark[],
  chances: TrackingChances | null,
): PlaceRow[] {
  const index = report.years.indexOf(year);
  const byUnit = new Map(chances?.units.map((unit) => [unit.code, unit]));
  const rowOf = (place: TrackedPlace): PlaceRow[] => {
    const tracked = place.years[index];
    if (tracked === undefined) return [];
    const drawn = byUnit.get(place.code);
    const tier = place.kind === "unit" ? tierAimedAt(place, tiers) : null;
    return [
      {
        place,
        year: tracked,
        tier,
        chance: drawn === undefined || tier === null ? null : chanceOf(drawn.tiers, tier, tiers),
        goal: drawn?.goal ?? null,
        goals: place.required.filter(({ kind }) => kind !== "tier"),
      },
    ];
  };
  return [
    ...rowOf(report.province),
    ...report.prefectures.flatMap((prefecture) => [
      ...rowOf(prefecture),
      ...report.units.filter((unit) => unit.prefecture === prefecture.code).flatMap(rowOf),
    ]),
  ];
}

function tierAimedAt({ path }: TrackedPlace, tiers: readonly TierMark[]): TierMark | null {
  const id = tierOf(tiers, path.gdpNominal.at(-1));
  if (id === null) return null;
  const lines = tiers.filter(({ min }) => min !== null);
  return lines.find((tier) => tier.id === id) ?? lines.at(-1) ?? null;
}

/** In the tier or above it. */
function chanceOf(
  pairs: Readonly<Record<string, ChancePair>>,
  tier: TierMark,
  tiers: readonly TierMark[],
): ChancePair | null {
  const over = tiers.slice(0, tiers.indexOf(tier) + 1);
  const sum = (side: keyof ChancePair) =>
    over.reduce<number | null>((total, { id }) => {
      const share = pairs[id]?.[side] ?? null;
      return total === null || share === null ? null : total + share;
    }, 0);
  const [before, after] = [sum("before"), sum("after")];
  return before === null || after === null ? null : { before, after };
}

type Wish = Pick<TrackingDesk, "search" | "prefecture" | "ownOnly">;

export function rowsFound(rows: readonly PlaceRow[], { search, prefecture, ownOnly }: Wish): PlaceRow[] {
  return rows.filter(({ place, year }) => {
    if (prefecture !== null && place.code !== prefecture && place.prefecture !== prefecture) return false;
    if (ownOnly && year.growth?.of !== "own" && year.gdp === null) return false;
    return isFound(`${place.name} ${place.code}`, search);
  });
}
