/** Below this a figure is nothing: d3 finds no ticks between such figures. */
export const nothing = 1e-300;

/** Whether two ends are one value but for rounding: between them no axis can be drawn. */
export function isOneValue(low: number, high: number): boolean {
  const spread = high - low;
  return spread < nothing || spread <= 1e-12 * Math.max(Math.abs(low), Math.abs(high));
}
