import type { Dataset } from "../../../shared/dataset/schema.ts";
import { useDesk } from "../../app/workbench-context.tsx";
import { Choice } from "../../controls/choice.tsx";
import type { Mapping } from "../../state/import-desk.ts";
import { editionAim, provinceAim } from "../../state/import-draft.ts";
import { useWords } from "../../words/use-words.ts";
import { EditionFields } from "./edition-fields.tsx";
import { ProvinceFields } from "./province-fields.tsx";

interface AimFormProps {
  readonly stage: Mapping;
  /** The base, or what the new province is like; null: not read yet. */
  readonly dataset: Dataset | null;
}

const kinds = ["edition", "province"] as const;

/** What the figures become: a newer edition of a dataset, or another province's. */
export function AimForm({ stage, dataset }: AimFormProps) {
  const words = useWords();
  const { imports } = useDesk();
  const { aim, name } = stage;
  const aimOf = (base: Pick<Dataset, "id" | "title">) =>
    editionAim(base, name, (values) => words("import.title.proposed", values));
  return (
    <fieldset className="field-group import-group">
      <legend>{words("import.aim")}</legend>
      <Choice
        label={words("import.aim")}
        options={kinds.map((value) => ({ value, label: words(`import.aim.${value}`) }))}
        value={aim.kind}
        onChange={(kind) => {
          if (kind === aim.kind || dataset === null) return;
          imports.change({ aim: kind === "province" ? provinceAim(dataset) : aimOf(dataset) });
        }}
      />
      {aim.kind === "edition" ? (
        <EditionFields
          aim={aim}
          baseYear={dataset?.baseYear ?? null}
          onChange={(next) => imports.change({ aim: next })}
          onBase={(base) => imports.change({ aim: aimOf(base) })}
        />
      ) : (
        <ProvinceFields aim={aim} onChange={(next) => imports.change({ aim: next })} />
      )}
    </fieldset>
  );
}
