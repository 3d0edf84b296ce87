/**
 * Exact Shapley values of a function on coalitions (Shapley 1953). A coalition is a bit
 * mask: bit i says that player i has switched from the first scenario to the second.
 */

/** `weights[s]` = s!(k−s−1)!/k!: the weight of one step taken after s others, among k players. */
export function shapleyWeights(players: number): Float64Array {
  const weights = new Float64Array(players);
  let weight = 1 / players;
  for (let size = 0; size < players; size += 1) {
    weights[size] = weight;
    weight *= (size + 1) / (players - size - 1);
  }
  return weights;
}

/**
 * `values[mask]` is the worth of each of the 2^k coalitions. The k answers sum to
 * `values[2^k − 1] − values[0]` but for rounding; a player who changes nothing gets exactly 0.
 */
export function shapley(values: ArrayLike<number>, players: number): Float64Array {
  const shares = new Float64Array(players);
  if (players === 0) return shares;
  const weights = shapleyWeights(players);
  const coalitions = 1 << players;
  for (let mask = 0; mask < coalitions; mask += 1) {
    const weight = weights[bits(mask)] ?? 0;
    const without = values[mask] ?? 0;
    for (let player = 0; player < players; player += 1) {
      if (mask & (1 << player)) continue;
      shares[player] = (shares[player] ?? 0) + weight * ((values[mask | (1 << player)] ?? 0) - without);
    }
  }
  return shares;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
