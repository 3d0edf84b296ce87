/**
 * Where a reading goes at a key: arrows by one, page keys by five, Home and End to the ends,
 * Escape to none. `undefined`: the key is not ours.
 */
export function nextReading(key: string, index: number | null, count: number): number | null | undefined {
  if (count === 0) return undefined;
  const last = count - 1;
  const move = (by: number, start: number) =>
    index === null ? start : Math.min(last, Math.max(0, index + by));
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return move(1, 0);
    case "ArrowLeft":
    case "ArrowDown":
      return move(-1, last);
    case "PageUp":
      return move(5, 0);
    case "PageDown":
      return move(-5, last);
    case "Home":
      return 0;
    case "End":
      return last;
    case "Escape":
      return null;
    default:
      return undefined;
  }
}
