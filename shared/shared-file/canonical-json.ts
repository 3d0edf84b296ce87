/** JSON without blanks, every object's keys in code unit order: the same value, the same text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    typeof item === "object" && item !== null && !Array.isArray(item) ? sortedKeys(item) : item,
  );
}

function sortedKeys(holder: object): object {
  // Object.entries keeps integer-like keys first whatever is asked; sorting the rest is still canonical.
  return Object.fromEntries(Object.entries(holder).sort(([a], [b]) => (a < b ? -1 : 1)));
}
