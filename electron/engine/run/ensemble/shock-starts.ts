/** Since when each level's luck is unknown: what is published is no longer a matter of chance. */
import type { Dataset } from "../../../../shared/dataset/schema.ts";
import { knownThrough } from "../../../../shared/history/published-growth.ts";
import type { ShockLevel } from "../../model/normals.ts";
import type { Plan } from "../../plan/plan.ts";

/** `[unit]`: projected years without a shock of the level, from the first projected year on. */
export type ShockStarts = Readonly<Record<ShockLevel, Int32Array>>;

/**
 * A level's shock starts after the last year to which its own growth is published without a
 * gap. Whose growth is known, what is above it no longer moves: a unit with figures of its own
 * meets its prefecture's and the province's luck only after them, too.
 */
export function shockStarts(dataset: Dataset, { actuals, baseYear }: Plan): ShockStarts {
  const none = () => new Int32Array(dataset.units.length);
  const starts = { province: none(), prefecture: none(), unit: none() };
  if (actuals === null) return starts;
  const known = (rates: Readonly<Record<string, number>> | undefined) =>
    knownThrough(rates, baseYear, actuals.through) - baseYear;
  const province = known(dataset.province.history?.realGrowth);
  dataset.units.forEach((unit, u) => {
    const { code } = unit.prefecture;
    const of = Object.hasOwn(dataset.prefectures, code) ? dataset.prefectures[code] : undefined;
    starts.unit[u] = known(unit.history?.realGrowth);
    starts.prefecture[u] = Math.max(starts.unit[u]!, known(of?.history.realGrowth));
    starts.province[u] = Math.max(starts.prefecture[u]!, province);
  });
  return starts;
}
