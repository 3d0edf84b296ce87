import { useMemo, useRef } from "react";
import type { AssumptionReading } from "../../../shared/scenario/assumption-reading.ts";
import type { Assumption } from "../../../shared/scenario/assumptions.ts";
import { withYear } from "../../../shared/scenario/path-value.ts";
import type { Scope } from "../../../shared/scenario/schema.ts";
import { clearOverride, setOverride } from "../../../shared/scenario/set-override.ts";
import { useDesk } from "../../app/workbench-context.tsx";
import type { LeverEdits } from "../../controls/lever-row.tsx";
import { clearOverrideLabel, type StepPlace, setOverrideLabel, setYearLabel } from "../../words/step-text.ts";

interface LeverNow {
  readonly reading: AssumptionReading;
  readonly years: readonly number[];
  readonly scope: Scope;
  readonly place: StepPlace;
  readonly assumption: Assumption;
  readonly value: number;
  readonly inherited: number;
}

/** The edits of one lever. They keep their identity and act on what the lever reads when called. */
export function useLeverEdits(lever: LeverNow): LeverEdits {
  const { workbench } = useDesk();
  const now = useRef(lever);
  now.current = lever;
  /** What stood before the hand took the slider. */
  const before = useRef<number | null>(null);
  return useMemo(
    () => ({
      drag(to) {
        const { place, assumption, scope, value } = now.current;
        before.current ??= value;
        workbench.drag(setOverrideLabel(place, assumption, before.current, to), (draft) =>
          setOverride(draft, scope, assumption, to),
        );
      },
      dragEnd() {
        before.current = null;
        workbench.endDrag();
      },
      commit(to) {
        const { place, assumption, scope, value } = now.current;
        workbench.edit(setOverrideLabel(place, assumption, value, to), (draft) =>
          setOverride(draft, scope, assumption, to),
        );
      },
      setYear(year, to) {
        const { place, assumption, scope, reading, years, value } = now.current;
        const from = reading.values[years.indexOf(year)] ?? value;
        const path = withYear(reading.own?.override.path ?? null, years, reading.values, year, to);
        workbench.edit(setYearLabel(place, assumption, year, from, to), (draft) =>
          setOverride(draft, scope, assumption, path),
        );
      },
      reset() {
        const { place, assumption, scope, inherited } = now.current;
        workbench.edit(clearOverrideLabel(place, assumption, inherited), (draft) =>
          clearOverride(draft, scope, assumption),
        );
      },
    }),
    [workbench],
  );
}
