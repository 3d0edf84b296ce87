/**
 * The yardstick that every time is also told in: a fixed piece of arithmetic and memory traffic.
 * Times differ between machines and with what else they do; multiples of this one differ less.
 */

const size = 1 << 16;
const cells = new Float64Array(size);

/** Milliseconds of one pass, the least of many: what else the machine does can only add. */
export function calibrate(passes = 60): number {
  let least = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < passes; pass++) {
    const start = performance.now();
    onePass();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** 2²⁰ multiplications and additions, each on what the one before it left. */
function onePass(): number {
  cells.fill(1);
  let carried = 0.5;
  for (let round = 0; round < 16; round++) {
    for (let at = 0; at < size; at++) {
      carried = carried * 0.999 + cells[at]! * 0.001;
      cells[at] = carried;
    }
  }
  return carried;
}
