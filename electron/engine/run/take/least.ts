/** The smallest addition for which something begins to hold. */

/** Answers are exact to this part of themselves. */
const precision = 1e-13;
/** How far around a first guess the answer is looked for before the whole range is. */
const vicinity = 1e-9;

/**
 * The smallest x in [0, most] with `holds(x)`, for a condition that once true stays true;
 * null where it does not even hold at `most`. Bisection, so that the answer itself meets the
 * condition, whether the line belongs to it or not. `guess` shortens the way where it is good.
 */
export function least(holds: (x: number) => boolean, most: number, guess?: number | null): number | null {
  if (holds(0)) return 0;
  let below = 0;
  let above = most;
  const near = guess ?? Number.NaN;
  const over = near * (1 + vicinity);
  if (over > 0 && over <= most && holds(over)) {
    above = over;
    const under = near * (1 - vicinity);
    if (!holds(under)) below = under;
  } else if (!holds(most)) return null;
  while (above - below > precision * above) {
    const middle = below + (above - below) / 2;
    if (middle <= below || middle >= above) break;
    if (holds(middle)) above = middle;
    else below = middle;
  }
  return above;
}

/** Enough steps for any continuous function; a straight one takes two. */
const steps = 60;

/**
 * A root of a rising function in [0, most], about; null where it does not cross. False
 * position kept in its bracket, the end that stays halved (the Illinois rule).
 */
export function crossing(miss: (x: number) => number, most: number): number | null {
  let low = 0;
  let lowMiss = miss(low);
  let high = most;
  let highMiss = miss(high);
  if (!(lowMiss < 0 && highMiss > 0)) return null;
  let side = 0;
  for (let step = 0; step < steps; step += 1) {
    const x = high - (highMiss * (high - low)) / (highMiss - lowMiss);
    const at = miss(x);
    if (at === 0 || high - low <= precision * high || Number.isNaN(at)) return x;
    if (at > 0) {
      if (high - x <= precision * x) return x;
      high = x;
      highMiss = at;
      if (side === 1) lowMiss /= 2;
      side = 1;
    } else {
      if (x - low <= precision * x) return x;
      low = x;
      lowMiss = at;
      if (side === -1) highMiss /= 2;
      side = -1;
    }
  }
  return low + (high - low) / 2;
}
