import { describe, expect, test } from "vitest";
import { philox } from "../../../electron/engine/model/philox.ts";

type Four = readonly [number, number, number, number];

function words(counter: Four, key: readonly [number, number]): number[] {
  const out = new Uint32Array(4);
  philox(...counter, ...key, out);
  return [...out];
}

describe("Philox4x32-10", () => {
  // The known answers that the algorithm's authors publish with it.
  test.each<[string, Four, [number, number], Four]>([
    ["zeros", [0, 0, 0, 0], [0, 0], [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8]],
    [
      "ones",
      [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
      [0xffffffff, 0xffffffff],
      [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd],
    ],
    [
      "digits of pi",
      [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
      [0xa4093822, 0x299f31d0],
      [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1],
    ],
  ])("gives the published words for %s", (_, counter, key, expected) => {
    expect(words(counter, key)).toEqual(expected);
  });

  test("changes about half of its bits with any one bit of counter or key", () => {
    const plain = words([1, 2, 3, 4], [5, 6]);
    for (let place = 0; place < 6; place++) {
      for (const bit of [0, 13, 31]) {
        const input: [number, number, number, number, number, number] = [1, 2, 3, 4, 5, 6];
        input[place] = (input[place]! ^ (1 << bit)) >>> 0;
        const [c0, c1, c2, c3, k0, k1] = input;
        const changed = words([c0, c1, c2, c3], [k0, k1]).map((word, index) => word ^ plain[index]!);
        const bits = changed.reduce(
          (sum, word) => sum + (word >>> 0).toString(2).replaceAll("0", "").length,
          0,
        );
        expect(bits).toBeGreaterThan(38);
        expect(bits).toBeLessThan(90);
      }
    }
  });
});
