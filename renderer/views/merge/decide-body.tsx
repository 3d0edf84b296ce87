import { useMemo } from "react";
import { stackParts } from "../../../shared/scenario/stack-scenario.ts";
import { useDesk, useWorkbench } from "../../app/workbench-context.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import type { Merging, Stacking } from "../../state/exchange-stage.ts";
import { formatCount, formatMoment } from "../../words/format.ts";
import type { Places } from "../../words/record-text.ts";
import { useFaultText } from "../../words/use-fault-text.ts";
import { useWords } from "../../words/use-words.ts";
import { BoardTable } from "../compare/board-table.tsx";
import { ConflictChoice } from "./conflict-choice.tsx";
import { PartChoice } from "./part-choice.tsx";

/** Two scenarios becoming one: what clashes, which side each clash goes to, and what comes of it. */
export function DecideBody({ stage }: { readonly stage: Merging | Stacking }) {
  const words = useWords();
  const faultText = useFaultText();
  const { exchange } = useDesk();
  const places = usePlaces(stage);
  const { preview, choices, asking, fault, kind } = stage;
  const conflicts = preview?.conflicts ?? [];
  const left = preview === null ? 0 : preview.open.filter((key) => !(key in choices)).length;
  const ready = preview !== null && left === 0;
  return (
    <>
      <div className={asking ? "dialog-body decide asking" : "dialog-body decide"} aria-busy={asking}>
        <p className="field-hint">
          <Origin stage={stage} />
        </p>
        {stage.kind === "stack" ? (
          <PartChoice chosen={stage.parts} all={stackParts} onChange={exchange.chooseParts} />
        ) : null}
        {fault === null ? null : (
          <p className="field-error" role="alert">
            {faultText(fault)}
          </p>
        )}
        {preview === null ? (
          asking ? (
            <p className="empty">{words("common.loading")}</p>
          ) : null
        ) : (
          <>
            <div className="decide-heading">
              <h3>{words("merge.conflicts")}</h3>
              <span>
                {words(`${kind}.conflicts.${conflicts.length === 0 ? "none" : "some"}`, {
                  count: conflicts.length,
                })}
              </span>
              {conflicts.length > 1 ? (
                <>
                  <TextButton quiet onPress={() => exchange.chooseAll("mine")}>
                    {words("merge.allMine")}
                  </TextButton>
                  <TextButton quiet onPress={() => exchange.chooseAll("theirs")}>
                    {words(`${kind}.allTheirs`)}
                  </TextButton>
                </>
              ) : null}
            </div>
            {conflicts.map((conflict) => (
              <ConflictChoice
                key={conflict.key}
                conflict={conflict}
                theirs={words(`${kind}.theirs`)}
                side={choices[conflict.key] ?? null}
                places={places}
                onChoose={(side) => exchange.choose(conflict.key, side)}
              />
            ))}
            <h3>{words(`${kind}.board`)}</h3>
            <BoardTable
              label={words(`${kind}.board`)}
              columns={[
                { key: "now", name: words(`${kind}.now`), board: preview.now },
                { key: "after", name: words(`${kind}.after`), board: preview.after },
              ]}
            />
            <p className="field-hint">
              {preview.changes.length === 0
                ? words("merge.changes.none")
                : words("merge.changes", { count: preview.changes.length })}
            </p>
          </>
        )}
      </div>
      <div className="dialog-foot">
        <span className="foot-note" role="status">
          {left > 0 ? words("merge.undecided", { count: formatCount(left) }) : words(`${kind}.oneStep`)}
        </span>
        <TextButton quiet onPress={exchange.close}>
          {words("common.cancel")}
        </TextButton>
        <TextButton primary disabled={!ready} onPress={() => void exchange.commit()}>
          {words(`${kind}.do`)}
        </TextButton>
      </div>
    </>
  );
}

function Origin({ stage }: { readonly stage: Merging | Stacking }) {
  const words = useWords();
  if (stage.kind === "stack") return words("stack.source", { source: stage.source.name });
  const file = stage.file.name;
  const exported = stage.preview?.verification.exported ?? null;
  if (exported === null || exported.by === null) return words("merge.fromUnknown", { file });
  return words("merge.from", { file, who: exported.by, at: formatMoment(exported.at) });
}

/** Groups are named by whichever side has them. */
function usePlaces({ preview }: Merging | Stacking): Places {
  const dataset = useWorkbench((state) => state.dataset);
  const own = useWorkbench((state) => state.scenario?.document.groups);
  return useMemo(() => {
    const theirs = (preview?.conflicts ?? []).flatMap(({ field, key, mine, theirs: value }) => {
      const group = field === "groups" ? ((mine ?? value) as { name: string } | null) : null;
      return group === null ? [] : [[key.slice("groups/".length), group] as const];
    });
    return { dataset, groups: { ...Object.fromEntries(theirs), ...own } };
  }, [dataset, own, preview]);
}
