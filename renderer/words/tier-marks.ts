/** The dataset's tiers as charts and sentences need them. */
import type { Tier } from "../../shared/dataset/schema.ts";
import type { TierMark } from "../charts/chart-props.ts";
import type { Words } from "./use-words.ts";

/** 1 billion yuan is 10 亿元. */
const yiInBillion = 10;

/** From the highest line to the lowest, the rest last. */
export function tierMarks(tiers: readonly Tier[], words: Words): TierMark[] {
  const marks: TierMark[] = tiers.map(({ id, min, minInclusive }, index) => {
    const above = tiers[index - 1];
    const values = { min, minBn: min / yiInBillion };
    const label =
      above === undefined
        ? words("tier.over", values)
        : words("tier.between", { ...values, max: above.min, maxBn: above.min / yiInBillion });
    return { id, label, min, minInclusive };
  });
  const lowest = tiers.at(-1)?.min ?? 0;
  const label = words("tier.under", { min: lowest, minBn: lowest / yiInBillion });
  return [...marks, { id: `under${lowest}`, label, min: null, minInclusive: false }];
}

/** The tiers of several datasets, each once: those of the first, then what the others have besides. */
export function tierMarksOfAll(all: readonly (readonly Tier[])[], words: Words): TierMark[] {
  const marks = all.flatMap((tiers) => tierMarks(tiers, words));
  return marks.filter(({ id }, at) => marks.findIndex((mark) => mark.id === id) === at);
}

/** The tier a nominal GDP stands in; null: no figure. Judged on the unrounded value. */
export function tierOf(marks: readonly TierMark[], gdpNominal: number | null | undefined): string | null {
  if (gdpNominal === null || gdpNominal === undefined) return null;
  const mark = marks.find(
    ({ min, minInclusive }) => min === null || (minInclusive ? gdpNominal >= min : gdpNominal > min),
  );
  return mark?.id ?? null;
}

export function tierLabel(marks: readonly TierMark[], id: string | null | undefined): string | null {
  return marks.find((mark) => mark.id === id)?.label ?? null;
}
