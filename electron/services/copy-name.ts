/** The name of a duplicate. */

/** The contract's limit on a scenario's name. */
const longest = 200;
const copySuffix = / 副本(?: (\d+))?$/;

/** `X 副本`, or the first free of `X 副本 2`, `X 副本 3`, …; a copy of a copy counts on from its original's name. */
export function copyName(name: string, taken: ReadonlySet<string>): string {
  const base = name.replace(copySuffix, "");
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? " 副本" : ` 副本 ${count}`;
    const candidate = base.slice(0, longest - suffix.length) + suffix;
    if (!taken.has(candidate)) return candidate;
  }
}
