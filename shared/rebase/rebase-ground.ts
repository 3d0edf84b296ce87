/** What the records of a scenario are held against when it moves to another dataset. */
import type { Dataset } from "../dataset/schema.ts";
import { maxHorizonYears } from "../scenario/schema.ts";
import type { Span } from "./move-path.ts";

export interface RebaseGround {
  readonly from: Span;
  readonly to: Span;
  /** The furthest year the new dataset can be projected to. */
  readonly furthest: number;
  readonly province: string;
  readonly units: ReadonlySet<string>;
  readonly prefectures: ReadonlySet<string>;
  /** By prefecture, the units that have come to it or left it; both datasets have them. */
  readonly regrouped: ReadonlyMap<string, readonly string[]>;
}

export function rebaseGround(
  from: Dataset,
  to: Dataset,
  horizon: { readonly before: number; readonly after: number },
): RebaseGround {
  const before = new Map(from.units.map(({ code, prefecture }) => [code, prefecture.code]));
  const regrouped = new Map<string, string[]>();
  for (const { code, prefecture } of to.units) {
    const was = before.get(code);
    if (was === undefined || was === prefecture.code) continue;
    for (const place of [was, prefecture.code]) {
      regrouped.set(place, [...(regrouped.get(place) ?? []), code]);
    }
  }
  return {
    from: { baseYear: from.baseYear, horizon: horizon.before },
    to: { baseYear: to.baseYear, horizon: horizon.after },
    furthest: to.baseYear + maxHorizonYears,
    province: to.province.code,
    units: new Set(to.units.map(({ code }) => code)),
    prefectures: new Set(to.units.map(({ prefecture }) => prefecture.code)),
    regrouped,
  };
}
