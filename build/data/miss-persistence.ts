/**
 * Whether yearly misses of growth keep their size and their sign: what the engine's shocks
 * claim, held against the rolling misses that they were fitted on by level only.
 */
import type { Miss } from "../../electron/engine/run/backtest/rolling-origins.ts";

/** A forecast's misses of growth in its first, second, … year; NaN where there is none. */
export type YearlyMisses = readonly number[];

/** Misses of the level at `horizons` 1, 2, …, as misses of growth: of each place, and shared by those of an origin. */
export function yearlyMisses(of: readonly Miss[], horizons: readonly number[], leastPlaces: number) {
  const common: YearlyMisses[] = [];
  const own: YearlyMisses[] = [];
  for (const group of Map.groupBy(of, ({ origin }) => origin).values()) {
    const rows = [...Map.groupBy(group, ({ place }) => place).values()].map((row) => {
      const levels = new Map(row.map(({ horizon, log }) => [horizon, log]));
      return horizons.map(
        (horizon) =>
          (levels.get(horizon) ?? Number.NaN) - (horizon === 1 ? 0 : (levels.get(horizon - 1) ?? Number.NaN)),
      );
    });
    const shared = horizons.map((_, index) => {
      const known = rows.map((row) => row[index]!).filter(Number.isFinite);
      return known.length < leastPlaces
        ? Number.NaN
        : known.reduce((sum, miss) => sum + miss, 0) / known.length;
    });
    common.push(shared);
    own.push(...rows.map((row) => row.map((miss, index) => miss - shared[index]!)));
  }
  return { common, own };
}

/** Root mean square of the misses of each forecast year. */
export function sizes(rows: readonly YearlyMisses[]): number[] {
  return (rows[0] ?? []).map((_, index) => {
    const known = rows.map((row) => row[index]!).filter(Number.isFinite);
    return Math.sqrt(known.reduce((sum, miss) => sum + miss ** 2, 0) / known.length);
  });
}

/** Correlation, about 0, of the misses of one forecast `apart` years apart. */
export function togetherness(rows: readonly YearlyMisses[], apart: number): number {
  let [product, first, second] = [0, 0, 0];
  for (const row of rows) {
    for (let index = 0; index + apart < row.length; index += 1) {
      const [a, b] = [row[index]!, row[index + apart]!];
      if (!Number.isFinite(a) || !Number.isFinite(b)) continue;
      product += a * b;
      first += a * a;
      second += b * b;
    }
  }
  return product / Math.sqrt(first * second);
}
