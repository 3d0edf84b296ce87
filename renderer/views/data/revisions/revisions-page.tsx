import { useMemo } from "react";
import { useDesk, useWorkbench } from "../../../app/workbench-context.tsx";
import { TextButton } from "../../../controls/text-button.tsx";
import { useWords } from "../../../words/use-words.ts";
import type { DataPageProps } from "../data-page.ts";
import { censusAfterBase, revisionRows } from "./implied-revisions.ts";
import { clearAll, type RevisionEdit, setGrounds, setShare, takeImplied } from "./revision-edits.ts";
import { RevisionEffect } from "./revision-effect.tsx";
import { RevisionsTable } from "./revisions-table.tsx";
import "../../../style/revisions.css";

/** 口径与修订: the vintage of the levels in words, and the planner's census revisions with what they do. */
export function RevisionsPage({ dataset, own }: DataPageProps) {
  const words = useWords();
  const { workbench } = useDesk();
  const revisions = useWorkbench((state) => state.scenario?.document.censusRevisions);
  const rows = useMemo(() => revisionRows(dataset), [dataset]);
  const census = censusAfterBase(dataset);
  const set = Object.keys(revisions ?? {}).length;
  const edit = (change: RevisionEdit | null) => {
    if (change !== null) workbench.edit(change.label, change.recipe);
  };
  const implied = (of: typeof rows) =>
    census === null ? null : takeImplied(dataset, of, census.year, words);
  return (
    <div className="data-revisions">
      <div className="revision-top">
        <section className="revision-vintage" aria-labelledby="vintage-title">
          <h2 id="vintage-title">{words("revision.vintage")}</h2>
          <p>{dataset.vintage ?? words("revision.vintage.none")}</p>
          <dl className="data-breaks">
            {dataset.breaks.map(({ from, to, reason }) => (
              <div key={from}>
                <dt>{words("data.break", { from: String(from), to: String(to) })}</dt>
                <dd>{reason}</dd>
              </div>
            ))}
          </dl>
        </section>
        {own ? <RevisionEffect /> : null}
      </div>
      {own ? (
        <section aria-labelledby="revisions-title">
          <div className="panel-heading">
            <h2 id="revisions-title">{words("revision.title")}</h2>
            <TextButton
              disabled={rows.every((row) => row.implied === null)}
              onPress={() => edit(implied(rows))}
            >
              {words("revision.takeAll")}
            </TextButton>
            <TextButton quiet disabled={set === 0} onPress={() => edit(clearAll(set))}>
              {words("revision.clearAll")}
            </TextButton>
          </div>
          <p className="field-hint data-note">
            {words("revision.hint", { year: String(dataset.baseYear) })}
            {census === null
              ? null
              : words("revision.hint.implied", {
                  year: String(census.year),
                  baseYear: String(dataset.baseYear),
                })}
          </p>
          <RevisionsTable
            rows={rows}
            baseYear={dataset.baseYear}
            censusYear={census?.year ?? null}
            revisions={revisions ?? {}}
            onShare={(row, share) => edit(setShare(row, share))}
            onGrounds={(row, field, text) => edit(setGrounds(row, field, text))}
            onImplied={(row) => edit(implied([row]))}
          />
        </section>
      ) : (
        <p className="empty">{words("revision.other")}</p>
      )}
    </div>
  );
}
