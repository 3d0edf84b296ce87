import { useDesk } from "../../app/workbench-context.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import type { Mapping } from "../../state/import-desk.ts";
import { draftTroubles } from "../../state/import-draft.ts";
import { formatCount } from "../../words/format.ts";
import { useFaultText } from "../../words/use-fault-text.ts";
import { useWords, type Words } from "../../words/use-words.ts";

interface ImportFootProps {
  readonly stage: Mapping;
  onProblems(): void;
}

/** What would come of it, what stands in the way, and the import itself. */
export function ImportFoot({ stage, onProblems }: ImportFootProps) {
  const words = useWords();
  const faultText = useFaultText();
  const { imports } = useDesk();
  const { preview, fault, keeping } = stage;
  const why = barred(stage, words);
  const errors = preview?.errorCount ?? 0;
  return (
    <div className="import-foot">
      {fault === null ? null : (
        <div className="notice" role="alert">
          <p>{faultText(fault)}</p>
          <TextButton onPress={imports.askAgain}>{words("app.retry")}</TextButton>
        </div>
      )}
      <div className="import-foot-line">
        <p role="status" className="import-standing">
          {preview === null ? words("import.trying") : standing(stage, preview, words)}
        </p>
        {errors > 0 ? (
          <TextButton onPress={onProblems}>
            {words("import.showErrors", { count: formatCount(errors) })}
          </TextButton>
        ) : null}
        {why === "" ? null : (
          <span className="import-why" id="import-why">
            {why}
          </span>
        )}
        <TextButton primary disabled={why !== "" || keeping} onPress={() => void imports.commit()}>
          {words(keeping ? "import.keeping" : "import.keep")}
        </TextButton>
      </div>
    </div>
  );
}

function standing(stage: Mapping, preview: NonNullable<Mapping["preview"]>, words: Words): string {
  const { figures, same, changed, added, units, left, typed, accepted } = preview.counts;
  const settled =
    left + typed + accepted === 0 ? "" : words("import.standing.settled", { left, typed, accepted });
  const text = words(stage.aim.kind === "province" ? "import.standing.province" : "import.standing", {
    figures: formatCount(figures),
    units: formatCount(units),
    same: formatCount(same),
    changed: formatCount(changed),
    added: formatCount(added),
  });
  // A newer question is on its way.
  const whole = `${text}${settled}`;
  return stage.asked === stage.answered ? whole : `${words("import.trying")} · ${whole}`;
}

/** Why nothing can be imported now; "" when it can. */
function barred(stage: Mapping, words: Words): string {
  const { preview, fault } = stage;
  const [trouble] = draftTroubles(stage);
  if (trouble !== undefined) return words(`import.trouble.${trouble}`);
  if (preview === null || fault !== null) return words("import.barred.untried");
  if (preview.errorCount > 0) return words("import.barred.errors", { count: preview.errorCount });
  if (preview.counts.changed + preview.counts.added === 0 && stage.aim.kind === "edition")
    return words("import.barred.nothing");
  return stage.asked === stage.answered ? "" : words("import.trying");
}
