/** Something that takes what others send, and cases for it. */

export interface FuzzTarget {
  readonly name: { readonly zh: string; readonly en: string };
  /** Its part of all cases. */
  readonly share: number;
  /**
   * Runs so many cases, made from the seed. What comes of each is told: `accepted`, or the
   * name under which it was refused; an outcome that begins with `!` is a failure.
   */
  run(count: number, seed: number, told: (outcome: string, what: () => string) => void): Promise<void> | void;
}

/** Runs one case: accepted, refused by the name that `nameOf` knows, or a failure. */
export function outcomeOf(work: () => unknown, nameOf: (error: unknown) => string | null): string {
  try {
    work();
    return "accepted";
  } catch (error) {
    return nameOf(error) ?? `!${error instanceof Error ? error.stack : String(error)}`;
  }
}
