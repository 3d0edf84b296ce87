import { useState } from "react";
import type { DamagedScenario } from "../../../shared/contract/scenario-area.ts";
import { useDesk, useWorkbench } from "../../app/workbench-context.tsx";
import { saveFile } from "../../charts/export/save-file.ts";
import { TextButton } from "../../controls/text-button.tsx";
import { WindowDialog } from "../../controls/window-dialog.tsx";
import { formatMoment } from "../../words/format.ts";
import { useWords, type Words } from "../../words/use-words.ts";

/** What is done only after the planner has been told what it does. */
interface Asked {
  readonly deed: "mend" | "discard";
  readonly damaged: DamagedScenario;
}

/** The scenarios of which something is damaged, with what can still be done; nothing where all are sound. */
export function DamagedScenarios() {
  const words = useWords();
  const { workbench } = useDesk();
  const damaged = useWorkbench((state) => state.library.damaged.scenarios);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [mended, setMended] = useState<string | null>(null);
  const take = async ({ deed, damaged: { id } }: Asked, name: string) => {
    setAsked(null);
    setMended(null);
    if (deed === "discard") return workbench.discard(id);
    const date = await workbench.mend(id);
    if (date !== null) setMended(words("damaged.mended", { name, date }));
  };
  const name = asked === null ? "" : nameOf(asked.damaged, words);
  return (
    <>
      {mended === null ? null : (
        <div className="notice damaged" role="status">
          <p>{mended}</p>
        </div>
      )}
      {damaged.length === 0 ? null : (
        <section className="notice damaged" aria-label={words("damaged.title")}>
          <p>
            <strong>
              {words("damaged.title")} {damaged.length}
            </strong>{" "}
            {words("damaged.hint")}
          </p>
          <table className="table library-table" aria-label={words("damaged.title")}>
            <thead>
              <tr>
                <th scope="col">{words("library.column.name")}</th>
                <th scope="col">{words("damaged.column.what")}</th>
                <th scope="col">{words("library.column.modified")}</th>
                <th scope="col">{words("library.column.actions")}</th>
              </tr>
            </thead>
            <tbody>
              {damaged.map((each) => (
                <DamagedRow
                  key={each.id}
                  damaged={each}
                  onAsk={(deed) => setAsked({ deed, damaged: each })}
                />
              ))}
            </tbody>
          </table>
        </section>
      )}
      <WindowDialog
        title={words(asked?.deed === "mend" ? "damaged.mend" : "damaged.discardTitle")}
        open={asked !== null}
        onClose={() => setAsked(null)}
      >
        {asked === null ? null : (
          <>
            <div className="dialog-body">
              <p>{words(`damaged.${asked.deed}Text`, { name })}</p>
            </div>
            <div className="dialog-foot">
              <TextButton onPress={() => setAsked(null)}>{words("common.cancel")}</TextButton>
              <TextButton primary onPress={() => void take(asked, name)}>
                {words(`damaged.${asked.deed}`)}
              </TextButton>
            </div>
          </>
        )}
      </WindowDialog>
    </>
  );
}

interface DamagedRowProps {
  readonly damaged: DamagedScenario;
  onAsk(deed: Asked["deed"]): void;
}

function DamagedRow({ damaged, onAsk }: DamagedRowProps) {
  const words = useWords();
  const { workbench, door } = useDesk();
  const { id, entry, part } = damaged;
  const name = nameOf(damaged, words);
  const salvage = () =>
    workbench.attempt(async () => {
      const file = await door.send("scenario.salvage", { id });
      saveFile(new Blob([file.content], { type: "application/json" }), file.name);
    });
  return (
    <tr>
      <th scope="row">
        {name}
        <span className="tag">{words("damaged.tag")}</span>
        {entry === null || entry.trashedAt === null ? null : (
          <span className="tag">{words("damaged.inTrash")}</span>
        )}
      </th>
      <td>{words(`damaged.part.${part}`)}</td>
      <td>{entry === null ? words("common.noFigure") : formatMoment(entry.modifiedAt)}</td>
      <td className="row-actions">
        {part === "history" ? (
          <TextButton
            quiet
            label={words("damaged.copyLabel", { name })}
            onPress={() => void workbench.duplicate(id)}
          >
            {words("library.duplicate")}
          </TextButton>
        ) : null}
        <TextButton quiet label={words("damaged.mendLabel", { name })} onPress={() => onAsk("mend")}>
          {words("damaged.mend")}
        </TextButton>
        <TextButton quiet label={words("damaged.salvageLabel", { name })} onPress={() => void salvage()}>
          {words("damaged.salvage")}
        </TextButton>
        <TextButton quiet label={words("damaged.discardLabel", { name })} onPress={() => onAsk("discard")}>
          {words("damaged.discard")}
        </TextButton>
      </td>
    </tr>
  );
}

/** A name that may be damaged is not shown: the id is sound. */
function nameOf({ id, entry }: DamagedScenario, words: Words): string {
  return entry?.name ?? words("damaged.unnamed", { id });
}
