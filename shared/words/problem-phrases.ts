/** What a language must say about model problems. */
import { type Sector, sectors } from "../dataset/schema.ts";
import type { ProblemCode } from "../result/schema.ts";
import { assumptions, sectorsOf } from "../scenario/assumptions.ts";

/** What fills a sentence; `place` says whose, when and which figure; `value` is empty where none is known. */
export interface Filling {
  readonly code: string;
  readonly place: string;
  readonly value: string;
  readonly year: string;
  readonly number: string;
}
export interface ProblemPhrases {
  readonly sentences: Readonly<Record<ProblemCode, (filling: Filling) => string>>;
  figure(assumption: string): string;
  place(unit: string | null, year: string | null, figure: string | null): string;
  value(text: string): string;
}

/** The assumption and, of a sectoral one with a sector, the sector. */
export function splitAssumption(assumption: string): { base: string; sector: Sector | null } {
  const sectoral = (assumptions as readonly string[]).includes(assumption)
    ? sectorsOf(assumption as (typeof assumptions)[number])
    : null;
  if (sectoral === null) return { base: assumption, sector: null };
  const one = sectoral.sectors.length === sectors.length ? null : (sectoral.sectors[0] ?? null);
  return { base: sectoral.base, sector: one };
}
