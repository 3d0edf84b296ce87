import { type ScenarioEntry, trashDays } from "../../../shared/contract/scenario-area.ts";
import { useDesk } from "../../app/workbench-context.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import { formatCount, formatMoment } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import { daysLeft } from "./library-list.ts";

/** Scenarios put away; each can be brought back as it was. */
export function TrashTable({ entries }: { readonly entries: readonly ScenarioEntry[] }) {
  const words = useWords();
  const { workbench } = useDesk();
  const note = <p className="field-hint">{words("library.trash.note", { days: trashDays })}</p>;
  if (entries.length === 0) {
    return (
      <>
        <p className="empty">{words("library.trashEmpty")}</p>
        {note}
      </>
    );
  }
  const now = new Date();
  return (
    <>
      {note}
      <table className="table library-table" aria-label={words("library.trash")}>
        <thead>
          <tr>
            <th scope="col">{words("library.column.name")}</th>
            <th scope="col">{words("library.column.trashed")}</th>
            <th scope="col" className="numeric">
              {words("library.column.left")}
            </th>
            <th scope="col" className="numeric">
              {words("library.column.overrides")}
            </th>
            <th scope="col">{words("library.column.actions")}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ id, name, overrides, trashedAt }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{trashedAt === null ? null : formatMoment(trashedAt)}</td>
              <td className="numeric">
                {trashedAt === null ? null : formatCount(daysLeft(trashedAt, trashDays, now))}
              </td>
              <td className="numeric">{formatCount(overrides)}</td>
              <td className="row-actions">
                <TextButton
                  quiet
                  label={words("library.restoreLabel", { name })}
                  onPress={() => void workbench.restore(id)}
                >
                  {words("library.restore")}
                </TextButton>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
