import { useMemo } from "react";
import { useEnsembleStanding } from "../../app/use-ensemble-standing.ts";
import { useEnsemble } from "../../app/workbench-context.tsx";
import type { FanBand } from "../../charts/trajectory/trajectory-props.ts";
import { useWords } from "../../words/use-words.ts";

/** A unit's band of nominal GDP, and whether it is of an earlier document. */
export function useFan(code: string): { readonly fan: FanBand | null; readonly updating: boolean } {
  const words = useWords();
  const result = useEnsemble((state) => state.result);
  const updating = useEnsembleStanding() === "updating";
  const fan = useMemo(() => {
    const unit = result?.units.find((each) => each.code === code);
    if (result === null || unit === undefined) return null;
    const { p05, p25, p75, p95 } = unit.band;
    const label = updating ? `${words("fan.label")} ${words("fan.updating")}` : words("fan.label");
    return { label, years: result.years, p05, p25, p75, p95 };
  }, [result, code, updating, words]);
  return { fan, updating };
}
