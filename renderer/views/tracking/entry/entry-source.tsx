import type { ActualSource } from "../../../../shared/dataset/actual-figures.ts";
import { Choice } from "../../../controls/choice.tsx";
import { OnOff } from "../../../controls/on-off.tsx";
import { TextBox } from "../../../controls/text-box.tsx";
import type { ActualsEntry } from "../../../state/tracking-desk.ts";
import { useWords } from "../../../words/use-words.ts";

interface EntrySourceProps {
  readonly entry: ActualsEntry;
  /** It was tried to keep the figures: what is wanting is said. */
  readonly tried: boolean;
  onChange(part: Partial<ActualsEntry>): void;
}

const statuses = ["observed", "derived", "estimated"] as const satisfies readonly ActualSource["status"][];

/** Where the figures come from; the edition's name; whether the scenario moves along. */
export function EntrySource({ entry, tried, onChange }: EntrySourceProps) {
  const words = useWords();
  const { source, title, moves } = entry;
  const change = (part: Partial<ActualSource>) => onChange({ source: { ...source, ...part } });
  const wanting = (text: string) => (tried && text.trim() === "" ? words("tracking.entry.wanting") : null);
  return (
    <>
      <h2>{words("tracking.entry.source")}</h2>
      <TextBox
        label={words("tracking.entry.sourceTitle")}
        value={source.title}
        maxLength={300}
        error={wanting(source.title)}
        onChange={(text) => change({ title: text })}
      />
      <TextBox
        label={words("tracking.entry.date")}
        value={source.date}
        maxLength={40}
        error={wanting(source.date)}
        onChange={(text) => change({ date: text })}
      />
      <div>
        <span className="field-label" aria-hidden="true">
          {words("tracking.entry.status")}
        </span>
        <Choice
          label={words("tracking.entry.status")}
          options={statuses.map((value) => ({ value, label: words(`status.${value}`) }))}
          value={source.status}
          onChange={(status) => change({ status })}
        />
      </div>
      <TextBox
        label={words("tracking.entry.sourceNote")}
        value={source.note}
        maxLength={1000}
        lines={2}
        onChange={(text) => change({ note: text })}
      />
      <TextBox
        label={words("tracking.entry.edition")}
        value={title}
        maxLength={200}
        error={wanting(title)}
        onChange={(text) => onChange({ title: text })}
      />
      <p className="field-hint">{words("tracking.entry.edition.hint")}</p>
      <div className="tracking-entry-moves">
        <OnOff label={words("tracking.entry.moves")} on={moves} onChange={(on) => onChange({ moves: on })} />
        <span aria-hidden="true">{words("tracking.entry.moves")}</span>
      </div>
    </>
  );
}
