/** Two-byte characters of GBK by what they decode to. */
let table: Map<string, readonly [number, number]> | null = null;

function characters(): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder("gbk");
  const found = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== "\uFFFD") found.set(character, [lead, trail]);
    }
  }
  return found;
}

/** Throws for a character that GBK has not. */
export function encodeGbk(text: string): Uint8Array {
  table ??= characters();
  return Uint8Array.from(
    [...text].flatMap((character) => {
      if (character.charCodeAt(0) < 0x80) return [character.charCodeAt(0)];
      const bytes = table?.get(character);
      if (bytes === undefined) throw new Error(`not in GBK: ${character}`);
      return bytes;
    }),
  );
}
