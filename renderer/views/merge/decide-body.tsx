import { useMemo } from "react";
import type { Board } from "../../../shared/scenario/difference-results.ts";
import { stackParts } from "../../../shared/scenario/stack-scenario.ts";
import { useDesk, useWorkbench } from "../../app/workbench-context.tsx";
import { TableExport } from "../../controls/table-export.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import type { Merging, Stacking } from "../../state/exchange-stage.ts";
import { formatCount, formatMoment } from "../../words/format.ts";
import type { Places } from "../../words/record-text.ts";
import { useFaultText } from "../../words/use-fault-text.ts";
import { useWords } from "../../words/use-words.ts";
import { boardTable } from "../compare/board-rows.ts";
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
            <BoardBefore stage={stage} now={preview.now} after={preview.after} />
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

interface BoardBeforeProps {
  readonly stage: Merging | Stacking;
  readonly now: Board;
  readonly after: Board;
}

/** The board as it is and as it would be, and its way out. */
function BoardBefore({ stage, now, after }: BoardBeforeProps) {
  const words = useWords();
  const { id, name, kind } = stage;
  const title = words(`${kind}.board`);
  const columns = [
    { key: "now", name: words(`${kind}.now`), board: now },
    { key: "after", name: words(`${kind}.after`), board: after },
  ];
  const source = kind === "stack" ? words("stack.source", { source: stage.source.name }) : stage.file.name;
  const table = () => ({
    ...boardTable(`${name} ${title}`, columns, words),
    notes: [words("table.previewOf", { source, action: words(`${kind}.do`) })],
  });
  return (
    <>
      <div className="decide-heading">
        <h3>{title}</h3>
        <span />
        <TableExport title={title} about={{ ids: [id] }} table={table} />
      </div>
      <BoardTable label={title} columns={columns} />
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
