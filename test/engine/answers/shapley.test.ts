import fc from "fast-check";
import { expect, test } from "vitest";
import { shapley, shapleyWeights } from "../../../electron/engine/run/attribution/shapley.ts";

/** The definition by orders: a player's mean step over every order in which the players may join. */
function byOrders(values: readonly number[], players: number): number[] {
  const shares = new Array<number>(players).fill(0);
  let orders = 0;
  const walk = (joined: number, order: number[]) => {
    if (order.length === players) {
      orders += 1;
      let mask = 0;
      for (const player of order) {
        shares[player]! += values[mask | (1 << player)]! - values[mask]!;
        mask |= 1 << player;
      }
      return;
    }
    for (let player = 0; player < players; player += 1) {
      if (!(joined & (1 << player))) walk(joined | (1 << player), [...order, player]);
    }
  };
  walk(0, []);
  return shares.map((share) => share / orders);
}

const game = fc.integer({ min: 1, max: 5 }).chain((players) =>
  fc.tuple(
    fc.constant(players),
    fc.array(fc.double({ min: -1e4, max: 1e4, noNaN: true }), {
      minLength: 1 << players,
      maxLength: 1 << players,
    }),
  ),
);

test("the shares are the mean steps over all orders", () => {
  fc.assert(
    fc.property(game, ([players, values]) => {
      const shares = shapley(values, players);
      byOrders(values, players).forEach((share, player) => {
        expect(shares[player]).toBeCloseTo(share, 8);
      });
    }),
  );
});

test("the shares sum to the difference between all and none", () => {
  fc.assert(
    fc.property(game, ([players, values]) => {
      const sum = shapley(values, players).reduce((total, share) => total + share, 0);
      expect(Math.abs(sum - (values.at(-1)! - values[0]!))).toBeLessThan(1e-9);
    }),
  );
});

test("a player who changes nothing gets exactly zero", () => {
  fc.assert(
    fc.property(game, ([players, values]) => {
      const idle = [...values, ...values];
      expect(shapley(idle, players + 1)[players]).toBe(0);
    }),
  );
});

test("the weights of all steps of one player add to one", () => {
  const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k);
  for (let players = 1; players <= 8; players += 1) {
    const sum = shapleyWeights(players).reduce(
      (total, weight, size) => total + weight * choose(players - 1, size),
      0,
    );
    expect(sum).toBeCloseTo(1, 12);
  }
});

test("nobody at the table, nothing to share", () => {
  expect([...shapley([7], 0)]).toEqual([]);
});
