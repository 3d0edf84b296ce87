/** What the parts of the crash proof find, in one shape. */

export interface Damage {
  readonly name: { readonly zh: string; readonly en: string };
  /** How often it was done. */
  times: number;
  /** Changes confirmed meanwhile. */
  confirmed: number;
  /** Failures that were named to the caller; null: none can be. */
  named: number | null;
  readonly lost: string[];
  readonly torn: string[];
  /** Why it was not done here; null: it was. */
  skipped: { readonly zh: string; readonly en: string } | null;
}

export function noDamage(zh: string, en: string): Damage {
  return { name: { zh, en }, times: 0, confirmed: 0, named: null, lost: [], torn: [], skipped: null };
}
