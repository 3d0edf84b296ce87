/** A difference with its sign, plus or minus: `signed(-1.5, formatYi)` is “−1.50”. */
export function signed(value: number, format: (value: number) => string): string {
  return `${value < 0 ? "−" : "+"}${format(Math.abs(value))}`;
}
