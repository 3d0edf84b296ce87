/** Two decimals, and never −0: what every coordinate in the drawing is given as. */
export function round2(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
