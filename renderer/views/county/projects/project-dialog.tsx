import { useState } from "react";
import { TextButton } from "../../../controls/text-button.tsx";
import { WindowDialog } from "../../../controls/window-dialog.tsx";
import { useWords } from "../../../words/use-words.ts";
import type { CountyPlace } from "../county-place.ts";
import { type DraftFlaws, emptyDraft, flawsOf, type ProjectDraft } from "./project-draft.ts";
import { ProjectForm } from "./project-form.tsx";

interface ProjectDialogProps {
  readonly county: CountyPlace;
  /** What is edited; null: a new project. */
  readonly draft: ProjectDraft | null;
  readonly onSave: (draft: ProjectDraft) => void;
  readonly onClose: () => void;
}

/** Writes a project; nothing of it is in the scenario before it is saved. */
export function ProjectDialog({ county, draft: given, onSave, onClose }: ProjectDialogProps) {
  const words = useWords();
  const { unit, dataset } = county;
  const [draft, setDraft] = useState<ProjectDraft>(given ?? emptyDraft(dataset.baseYear));
  const [tried, setTried] = useState(false);
  const flaws: DraftFlaws = tried ? flawsOf(draft, dataset.baseYear, words) : {};
  const count = Object.keys(flaws).length;
  const title = words(given === null ? "project.add.title" : "project.edit.title", { unit: unit.name });
  const save = () => {
    setTried(true);
    if (Object.keys(flawsOf(draft, dataset.baseYear, words)).length > 0) return;
    onSave(draft);
  };
  return (
    <WindowDialog title={title} open onClose={onClose}>
      <ProjectForm
        draft={draft}
        flaws={flaws}
        baseYear={dataset.baseYear}
        horizon={county.horizon}
        onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
      />
      <div className="dialog-foot">
        <span className="foot-note" role="status">
          {count === 0 ? "" : words("project.wrong.kept", { count })}
        </span>
        <TextButton quiet onPress={onClose}>
          {words("common.cancel")}
        </TextButton>
        <TextButton onPress={save}>{words("project.save")}</TextButton>
      </div>
    </WindowDialog>
  );
}
