import type { Project } from "../../../../shared/scenario/schema.ts";
import { OnOff } from "../../../controls/on-off.tsx";
import { TextButton } from "../../../controls/text-button.tsx";
import { formatWan, formatYi } from "../../../words/format.ts";
import { useWords } from "../../../words/use-words.ts";
import { totalInvestment } from "./project-draft.ts";

interface ProjectRowProps {
  readonly project: Project;
  readonly onSwitch: (on: boolean) => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

export function ProjectRow({ project, onSwitch, onEdit, onRemove }: ProjectRowProps) {
  const words = useWords();
  const { name, enabled } = project;
  return (
    <div className={enabled ? "measure on" : "measure"}>
      <OnOff label={words("project.switch", { name })} on={enabled} onChange={onSwitch} />
      <div className="measure-text">
        <p className="measure-name" title={name}>
          {name}
        </p>
        <p className="measure-note">
          {words("project.summary", {
            sector: words(`sector.${project.sector}`),
            year: String(project.commissioningYear),
          })}
          {enabled ? "" : ` · ${words("project.off")}`}
        </p>
        <p className="measure-note">
          {words("project.summary.figures", {
            investment: formatYi(totalInvestment(project.investment)),
            jobs: formatWan(project.jobs),
          })}
        </p>
      </div>
      <div className="measure-actions">
        <TextButton quiet label={words("project.editLabel", { name })} onPress={onEdit}>
          {words("project.edit")}
        </TextButton>
        <TextButton quiet label={words("project.removeLabel", { name })} onPress={onRemove}>
          {words("project.remove")}
        </TextButton>
      </div>
    </div>
  );
}
