import { useMemo, useState } from "react";
import type { Project } from "../../../../shared/scenario/schema.ts";
import { useDesk, useWorkbench } from "../../../app/workbench-context.tsx";
import { TextButton } from "../../../controls/text-button.tsx";
import { useWords } from "../../../words/use-words.ts";
import type { CountyPlace } from "../county-place.ts";
import { ProjectDialog } from "./project-dialog.tsx";
import { draftOf, projectOf } from "./project-draft.ts";
import { ProjectRow } from "./project-row.tsx";
import "../../../style/measures.css";

/** The id of the project being written; `new` for one that is not in the scenario yet. */
type Writing = { readonly id: string; readonly project: Project } | "new" | null;

/** 重大项目 of the unit, switched one by one. */
export function ProjectsGroup({ county }: { readonly county: CountyPlace }) {
  const words = useWords();
  const { workbench } = useDesk();
  const projects = useWorkbench((state) => state.scenario?.document.projects);
  const [writing, setWriting] = useState<Writing>(null);
  const { unit } = county;
  const own = useMemo(
    () => Object.entries(projects ?? {}).filter(([, project]) => project.unit === unit.code),
    [projects, unit],
  );
  const label = (verb: "add" | "edit" | "remove" | "on" | "off", name: string) => ({
    id: `project.${verb}`,
    values: { place: unit.name, name },
  });
  return (
    <fieldset className="lever-group">
      <legend>{words("levers.group.projects")}</legend>
      <div className="lever-more">
        <TextButton quiet onPress={() => setWriting("new")}>
          {words("project.add")}
        </TextButton>
      </div>
      {own.length === 0 ? <p className="group-empty">{words("project.none")}</p> : null}
      {own.map(([id, project]) => (
        <ProjectRow
          key={id}
          project={project}
          onSwitch={(on) =>
            workbench.edit(label(on ? "on" : "off", project.name), (draft) => {
              const each = draft.projects[id];
              if (each !== undefined) each.enabled = on;
            })
          }
          onEdit={() => setWriting({ id, project })}
          onRemove={() =>
            workbench.edit(label("remove", project.name), (draft) => {
              delete draft.projects[id];
            })
          }
        />
      ))}
      {writing === null ? null : (
        <ProjectDialog
          county={county}
          draft={writing === "new" ? null : draftOf(writing.project)}
          onClose={() => setWriting(null)}
          onSave={(written) => {
            const id = writing === "new" ? crypto.randomUUID() : writing.id;
            const enabled = writing === "new" || writing.project.enabled;
            const project = projectOf(written, unit.code, enabled);
            workbench.edit(label(writing === "new" ? "add" : "edit", project.name), (draft) => {
              draft.projects[id] = project;
            });
            setWriting(null);
          }}
        />
      )}
    </fieldset>
  );
}
