import type { TrackingReport } from "../../../shared/result/tracking.ts";
import { useDesk, useWorkbench } from "../../app/workbench-context.tsx";
import { OnOff } from "../../controls/on-off.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import { actualsLabel } from "../../words/level-step-text.ts";
import { useWords } from "../../words/use-words.ts";

/** Published growth in place of the assumptions, on or off: one undoable edit of the scenario. */
export function RebaseSwitch({ report: { through } }: { readonly report: TrackingReport }) {
  const words = useWords();
  const { workbench } = useDesk();
  const now = useWorkbench((state) => state.scenario?.document.actualsThrough ?? null);
  if (through === null && now === null) return null;
  const set = (year: number | null) =>
    workbench.edit(actualsLabel(year), (draft) => {
      if (year === null) delete draft.actualsThrough;
      else draft.actualsThrough = year;
    });
  const label = words("tracking.rebase", { year: String(now ?? through) });
  const behind = now !== null && through !== null && now < through;
  return (
    <div className="tracking-rebase">
      <OnOff label={label} on={now !== null} onChange={(on) => set(on ? through : null)} />
      <strong aria-hidden="true">{label}</strong>
      {behind ? (
        <TextButton onPress={() => set(through)}>
          {words("tracking.rebase.forward", { year: String(through) })}
        </TextButton>
      ) : null}
      <span className="field-hint">
        {words(now === null ? "tracking.rebase.off" : "tracking.rebase.on", { year: String(now ?? through) })}
      </span>
    </div>
  );
}
