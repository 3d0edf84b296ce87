/** Which assumptions stand aside for published growth (docs/model.md 公布的增速), as the engine settles them. */
import type { Dataset, Unit } from "../dataset/schema.ts";
import { type GrowthSource, type PublishedGrowth, publishedGrowth } from "../history/published-growth.ts";
import type { Leaf } from "./effective-path.ts";
import type { Scenario } from "./schema.ts";

/**
 * `published`: growth itself, as published. `reference`: what the planner's assumptions do not move
 * before growth is open again. `implied`: TFP growth, which follows from published growth.
 */
export type SettledBy = "published" | "reference" | "implied";

export interface SettledCell {
  readonly by: SettledBy;
  /** Published growth of the year, a fraction; null: none was published, or not the same for all units. */
  readonly rate: number | null;
  /** Whose figure it is; null: as for `rate`. */
  readonly source: GrowthSource | null;
}

export interface SettledCells {
  /** The last year for which published growth is asked for. */
  readonly through: number;
  /** Null: the assumption stands, at least for one of the units. */
  cell(units: readonly Unit[], leaf: Leaf, year: number): SettledCell | null;
}

/** Null: the scenario does not start from published growth. */
export function settledCells(
  dataset: Dataset,
  { actualsThrough, closure, horizon }: Pick<Scenario, "actualsThrough" | "closure" | "horizon">,
): SettledCells | null {
  const first = dataset.baseYear + 1;
  if (actualsThrough === undefined || actualsThrough < first) return null;
  const through = Math.min(actualsThrough, horizon);
  const known = new Map<string, readonly (PublishedGrowth | null)[]>();
  const rowOf = (unit: Unit) => {
    const row =
      known.get(unit.code) ??
      Array.from({ length: through - dataset.baseYear }, (_, at) =>
        publishedGrowth(dataset, unit, first + at),
      );
    known.set(unit.code, row);
    return row;
  };
  return {
    through,
    cell(units, leaf, year) {
      const by = settledBy(leaf, closure);
      if (by === null || year < first || year > through || units.length === 0) return null;
      const all = units.map((unit) => {
        const row = rowOf(unit);
        const last = row.findLastIndex((each) => each !== null);
        const growth = row[year - first] ?? null;
        // Growth of a year that nobody published keeps its assumption, between published ones too.
        const settled = by === "reference" ? year - first <= last : growth !== null;
        return { growth, settled };
      });
      if (!all.every(({ settled }) => settled)) return null;
      const [one] = all;
      const rate = one?.growth?.rate ?? null;
      const source = one?.growth?.source ?? null;
      return {
        by,
        rate: all.every(({ growth }) => growth?.rate === rate) ? rate : null,
        source: all.every(({ growth }) => growth?.source === source) ? source : null,
      };
    },
  };
}

function settledBy(leaf: Leaf, closure: Scenario["closure"]): SettledBy | null {
  const [assumption] = leaf.split(".");
  switch (assumption) {
    case "growth":
      return closure === "factors" ? null : "published";
    case "tfpGrowth":
      return closure === "factors" ? "implied" : null;
    case "investmentRatio":
    case "employmentGrowth":
    case "deflator":
      return "reference";
    default:
      return null;
  }
}
