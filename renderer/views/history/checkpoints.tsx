import { useState } from "react";
import { Input, TextField } from "react-aria-components";
import type { Checkpoint } from "../../../shared/contract/scenario-area.ts";
import { CloseIcon } from "../../app/icons.tsx";
import { IconButton } from "../../controls/icon-button.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import { formatMoment } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";

interface CheckpointsProps {
  readonly checkpoints: readonly Checkpoint[];
  readonly head: number | null;
  onGo(step: number | null): void;
  onName(name: string): void;
  onRemove(step: number | null): void;
}

/** The named points, and naming the place where the document stands. */
export function Checkpoints({ checkpoints, head, onGo, onName, onRemove }: CheckpointsProps) {
  const words = useWords();
  const here = checkpoints.find(({ step }) => step === head)?.name;
  const [draft, setDraft] = useState("");
  const save = () => {
    const name = draft.trim();
    if (name === "") return;
    onName(name);
    setDraft("");
  };
  return (
    <section className="checkpoints" aria-label={words("history.checkpoints")}>
      <h3>{words("history.checkpoints")}</h3>
      {checkpoints.length === 0 ? (
        <p className="field-hint">{words("history.checkpoints.none")}</p>
      ) : (
        <ul>
          {checkpoints.toReversed().map(({ step, name, author, at }) => (
            <li key={step ?? 0} className={step === head ? "current" : undefined}>
              <TextButton quiet label={words("history.goLabel", { name })} onPress={() => onGo(step)}>
                {name}
              </TextButton>
              <span className="step-who checkpoint-who">
                {words("history.by", { who: author ?? words("history.nobody"), at: formatMoment(at) })}
              </span>
              <IconButton
                icon={<CloseIcon />}
                label={words("history.removeLabel", { name })}
                onPress={() => onRemove(step)}
              />
            </li>
          ))}
        </ul>
      )}
      <div className="checkpoint-new">
        <TextField
          aria-label={words("history.name")}
          value={draft}
          maxLength={200}
          onChange={setDraft}
          data-keeps-keys=""
          onKeyDown={(event) => {
            if (event.key === "Enter") save();
          }}
        >
          <Input className="input" placeholder={here ?? words("history.name")} />
        </TextField>
        <TextButton disabled={draft.trim() === ""} onPress={save}>
          {words(here === undefined ? "history.name.save" : "history.name.change")}
        </TextButton>
      </div>
    </section>
  );
}
