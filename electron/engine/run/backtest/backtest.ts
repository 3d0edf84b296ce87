/**
 * How good the reference rule would have been: forecast again from every year of the
 * published prefecture growth, knowing nothing later, beside the random walk with drift on
 * the same cells. Levels are rebuilt by chaining published real growth, so that no census
 * revision enters an error.
 */
import type { Dataset } from "../../../../shared/dataset/schema.ts";
import type { Backtest, BacktestErrors, BacktestPlace } from "../../../../shared/result/answers.ts";
import { checkCounties } from "./county-check.ts";
import { type GrowthPanel, panelOf } from "./growth-panel.ts";
import { driftRule, type Rule, referenceShape, shrunkRule } from "./growth-rules.ts";
import { errorsOf, type Ground, naiveStep } from "./measures.ts";
import { type Miss, misses } from "./rolling-origins.ts";
import { spreads, spreadsOf } from "./shock-spread.ts";

export const backtestHorizons = [1, 2, 3, 4, 5, 6] as const;
/** A drift needs some past to be measured on; the same for both rules. */
export const leastHistory = 5;
/** The rule's slowing, what matters most in it, was chosen on origins up to this year (docs/data.md). */
export const chosenUntil = 2014;

/** `rule` stands for the reference rule where another is to be tried, `span` for all origins where only some are. */
export function backtest(
  dataset: Dataset,
  rule: Rule = shrunkRule(referenceShape),
  span: { from: number; to: number } = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY },
): Backtest {
  const panel = panelOf(dataset);
  const horizons = [...backtestHorizons];
  const origins = originsOf(panel).filter((origin) => origin >= span.from && origin <= span.to);
  const { ours, naive } = paired(
    misses(panel, rule, origins, horizons),
    misses(panel, driftRule, origins, horizons),
  );
  const ground = groundOf(dataset, panel);
  const measure = (from: readonly Miss[], by: readonly number[] = horizons) => errorsOf(from, by, ground);
  const isLate = (miss: Miss) => miss.origin > chosenUntil;
  const counties = checkCounties(dataset, panel, rule, driftRule);

  return {
    horizons,
    engine: measure(ours),
    naiveDrift: plain(measure(naive)),
    origins: new Set(ours.map(({ origin }) => origin)).size,
    series: new Set(ours.map(({ place }) => place)).size,
    span: spanOf(ours),
    cells: horizons.map((horizon) => ours.filter((miss) => miss.horizon === horizon).length),
    late: {
      from: chosenUntil + 1,
      engine: measure(ours.filter(isLate)),
      naiveDrift: plain(measure(naive.filter(isLate))),
    },
    places: placesOf(dataset, ours, naive, measure),
    counties:
      counties === null
        ? null
        : {
            origin: counties.origin,
            horizon: counties.horizon,
            series: counties.misses.length,
            engine: measure(counties.misses, [counties.horizon]),
            naiveDrift: plain(measure(counties.naive, [counties.horizon])),
          },
  };
}

/** Every year up to which some prefecture's growth has been published for long enough. */
function originsOf({ prefectures }: GrowthPanel): number[] {
  const years = [...prefectures.values()].flatMap((growth) => [...growth.keys()]);
  if (years.length === 0) return [];
  const first = Math.min(...years) + leastHistory - 1;
  return Array.from({ length: Math.max(0, Math.max(...years) - first) }, (_, index) => first + index);
}

/** Only cells that both can forecast, so that neither is spared a hard one. */
function paired(ours: readonly Miss[], naive: readonly Miss[]): { ours: Miss[]; naive: Miss[] } {
  const cell = ({ place, origin, horizon }: Miss) => `${place}/${origin}/${horizon}`;
  const [left, right] = [new Set(ours.map(cell)), new Set(naive.map(cell))];
  return {
    ours: ours.filter((miss) => right.has(cell(miss))),
    naive: naive.filter((miss) => left.has(cell(miss))),
  };
}

function groundOf(dataset: Dataset, panel: GrowthPanel): Ground {
  const { prefecture, unit } = spreadsOf(dataset);
  const horizons = [...backtestHorizons];
  const prefectures = new Map(
    [...panel.prefectures.keys()].map((code) => [code, spreads(prefecture(code), horizons)]),
  );
  const units = spreads(unit, horizons);
  const parents = new Map(dataset.units.map(({ code, prefecture: parent }) => [code, parent.code]));
  return {
    step: (place, origin) => {
      const growth = panel.prefectures.get(place) ?? panel.prefectures.get(parents.get(place) ?? "");
      return growth === undefined ? null : naiveStep(growth, origin);
    },
    spread: (place, horizon) => (prefectures.get(place) ?? units)[horizon - 1] ?? 0,
  };
}

function placesOf(
  dataset: Dataset,
  ours: readonly Miss[],
  naive: readonly Miss[],
  measure: (of: readonly Miss[]) => BacktestErrors,
): Record<string, BacktestPlace> {
  const places: Record<string, BacktestPlace> = {};
  for (const [code, { name }] of Object.entries(dataset.prefectures)) {
    const own = ours.filter(({ place }) => place === code);
    if (own.length === 0) continue;
    const origins = new Set(own.map(({ origin }) => origin)).size;
    const drift = measure(naive.filter(({ place }) => place === code));
    places[code] = { name, origins, engine: measure(own), naiveDrift: plain(drift) };
  }
  return places;
}

function spanOf(of: readonly Miss[]): { from: number; to: number } | null {
  if (of.length === 0) return null;
  const origins = of.map(({ origin }) => origin);
  return { from: Math.min(...origins), to: Math.max(...origins) };
}

/** The drift has no band of its own to be covered by. */
function plain({ mae, mape, mase, bias }: BacktestErrors): Omit<BacktestErrors, "coverage"> {
  return { mae, mape, mase, bias };
}
