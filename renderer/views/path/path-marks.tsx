import type { Unit } from "../../../shared/dataset/schema.ts";
import { Choice } from "../../controls/choice.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import { UnitAdder } from "../../controls/unit-adder.tsx";
import { useWords } from "../../words/use-words.ts";
import type { PathReading } from "./use-path.ts";

interface PathMarksProps {
  readonly path: PathReading;
  /** Those that count under the scope. */
  readonly units: readonly Unit[];
}

/** Units that must be lifted, each into a tier, and units that must be left alone. */
export function PathMarks({ path, units }: PathMarksProps) {
  const words = useWords();
  const { dataset, tiers, question, change } = path;
  const { pins, exclusions } = question;
  const nameOf = (code: string) => dataset.units.find((unit) => unit.code === code)?.name ?? code;
  const unpin = (code: string) =>
    change({ pins: Object.fromEntries(Object.entries(pins).filter(([each]) => each !== code)) });
  const lowest = tiers.at(-1)?.id ?? "";
  return (
    <>
      <fieldset className="field-group">
        <legend>{words("path.pins")}</legend>
        <UnitAdder
          label={words("path.pin.add")}
          units={units.filter(({ code }) => !(code in pins))}
          onAdd={(code) => change({ pins: { ...pins, [code]: lowest } })}
        />
        <ul className="path-marks">
          {Object.entries(pins).map(([code, tier]) => (
            <li key={code}>
              <span className="path-mark-name">{nameOf(code)}</span>
              <Choice
                label={words("path.pin.tier", { unit: nameOf(code) })}
                options={tiers.map(({ id, label }) => ({ value: id, label }))}
                value={tier}
                onChange={(next) => change({ pins: { ...pins, [code]: next } })}
              />
              <Release name={nameOf(code)} onPress={() => unpin(code)} />
            </li>
          ))}
        </ul>
      </fieldset>
      <fieldset className="field-group">
        <legend>{words("path.exclusions")}</legend>
        <UnitAdder
          label={words("path.exclusion.add")}
          units={units.filter(({ code }) => !exclusions.includes(code))}
          onAdd={(code) => change({ exclusions: [...exclusions, code] })}
        />
        <ul className="path-marks">
          {exclusions.map((code) => (
            <li key={code}>
              <span className="path-mark-name">{nameOf(code)}</span>
              <Release
                name={nameOf(code)}
                onPress={() => change({ exclusions: exclusions.filter((each) => each !== code) })}
              />
            </li>
          ))}
        </ul>
      </fieldset>
    </>
  );
}

function Release({ name, onPress }: { readonly name: string; onPress(): void }) {
  const words = useWords();
  return (
    <TextButton quiet label={words("path.removeLabel", { unit: name })} onPress={onPress}>
      {words("path.remove")}
    </TextButton>
  );
}
