import { unitKinds } from "../../../shared/dataset/schema.ts";
import { targetTroubles } from "../../../shared/dataset/target-troubles.ts";
import { NumberBox } from "../../controls/number-box.tsx";
import { TextBox } from "../../controls/text-box.tsx";
import { draftTroublesOfAim, type ProvinceAim } from "../../state/import-draft.ts";
import { useWords } from "../../words/use-words.ts";
import { OptionSelect } from "../assumptions/option-select.tsx";
import { TargetFields } from "../data/targets/target-fields.tsx";

interface ProvinceFieldsProps {
  readonly aim: ProvinceAim;
  onChange(aim: ProvinceAim): void;
}

/** Which province it is, from which year on it projects, and what it is judged by. */
export function ProvinceFields({ aim, onChange }: ProvinceFieldsProps) {
  const words = useWords();
  const set = (part: Partial<ProvinceAim>) => onChange({ ...aim, ...part });
  const troubles = draftTroublesOfAim(aim);
  const error = (code: (typeof troubles)[number]) =>
    troubles.includes(code) ? words(`import.trouble.${code}`) : null;
  return (
    <>
      <p className="field-hint">{words("import.aim.provinceNote")}</p>
      <div className="field-pair">
        <TextBox
          label={words("import.aim.provinceName")}
          value={aim.province.name}
          maxLength={60}
          error={error("province-name")}
          onChange={(name) => set({ province: { ...aim.province, name } })}
        />
        <TextBox
          label={words("import.aim.provinceCode")}
          value={aim.province.code}
          maxLength={20}
          error={error("province-code")}
          onChange={(code) => set({ province: { ...aim.province, code } })}
        />
      </div>
      <TextBox
        label={words("import.aim.title")}
        value={aim.title}
        maxLength={200}
        error={error("title")}
        onChange={(title) => set({ title })}
      />
      <div className="field-pair">
        <TextBox
          label={words("import.aim.id")}
          value={aim.id}
          maxLength={61}
          error={error("id")}
          onChange={(id) => set({ id })}
        />
        <NumberBox
          label={words("data.datasets.column.base")}
          value={aim.baseYear}
          decimals={0}
          plain
          onCommit={(year) => {
            if (year !== null && year >= 1949 && year <= 2100) set({ baseYear: year });
          }}
        />
      </div>
      <div className="field-pair">
        <div className="import-field">
          <span className="field-label">{words("import.aim.unitKind")}</span>
          <OptionSelect
            label={words("import.aim.unitKind")}
            options={unitKinds.map((value) => ({ value, label: words(`kind.${value}`) }))}
            value={aim.unitKind}
            onChange={(unitKind) => set({ unitKind })}
          />
        </div>
        <TextBox
          label={words("import.aim.vintage")}
          value={aim.vintage}
          maxLength={300}
          onChange={(vintage) => set({ vintage })}
        />
      </div>
      <TargetFields targets={aim.targets} onChange={(targets) => set({ targets })} />
      {targetTroubles(aim.targets, aim.baseYear).map((code) => (
        <p key={code} className="field-error">
          {words(`targets.trouble.${code}`)}
        </p>
      ))}
    </>
  );
}
