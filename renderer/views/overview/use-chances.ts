import { useMemo } from "react";
import type { TargetScope } from "../../../shared/dataset/schema.ts";
import { useEnsembleStanding } from "../../app/use-ensemble-standing.ts";
import { useEnsemble } from "../../app/workbench-context.tsx";
import { formatChance } from "../../words/format-chance.ts";
import { useWords } from "../../words/use-words.ts";

/** A probability in words, and whether it is of an earlier document. */
export interface Chance {
  readonly text: string;
  readonly updating: boolean;
}

/** How likely the targets are met, each and all; null before an ensemble has run. */
export function useChances(scope: TargetScope): {
  target(id: string): Chance | null;
  /** Without words where the figures do not allow to judge. */
  readonly all: (Omit<Chance, "text"> & { readonly text: string | null }) | null;
} {
  const words = useWords();
  const result = useEnsemble((state) => state.result);
  const updating = useEnsembleStanding() === "updating";
  return useMemo(() => {
    const province = result?.province[scope];
    const worded = (probability: number | null, of: "target" | "narrowing"): Chance => ({
      text:
        probability === null
          ? words("probability.unknown")
          : words(`probability.${of}`, { value: formatChance(probability) }),
      updating,
    });
    return {
      target(id) {
        const target = province?.targets[id];
        if (target === undefined) return null;
        return worded(target.probability, id === "incomeGap" ? "narrowing" : "target");
      },
      all:
        province === undefined
          ? null
          : {
              text: province.all === null ? null : formatChance(province.all),
              updating,
            },
    };
  }, [result, scope, updating, words]);
}
