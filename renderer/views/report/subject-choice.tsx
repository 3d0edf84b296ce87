import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { useDesk, useWorkbench } from "../../app/workbench-context.tsx";
import { Choice } from "../../controls/choice.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import { TickBox } from "../../controls/tick-box.tsx";
import { useWords } from "../../words/use-words.ts";
import { reportStore } from "./report-store.ts";

/** How many can be read side by side on paper, the one on the screen among them. */
const most = 4;
/** More are found by name. */
const offered = 30;

/** What the report is of: the scenario on the screen, or it held against others. */
export function SubjectChoice() {
  const words = useWords();
  const { workbench } = useDesk();
  const subject = useStore(reportStore, (state) => state.subject);
  useEffect(() => {
    if (subject === "comparison") void workbench.refreshLibrary();
  }, [workbench, subject]);
  return (
    <fieldset className="report-chapters report-subject">
      <legend>{words("report.subject")}</legend>
      <Choice
        label={words("report.subject")}
        options={[
          { value: "scenario", label: words("report.subject.scenario") },
          { value: "comparison", label: words("report.subject.comparison") },
        ]}
        value={subject}
        onChange={(next: "scenario" | "comparison") => reportStore.setState({ subject: next })}
      />
      {subject === "comparison" ? <Against /> : null}
    </fieldset>
  );
}

function Against() {
  const words = useWords();
  const against = useStore(reportStore, (state) => state.against);
  const current = useWorkbench((state) => state.scenario?.document.id);
  const entries = useWorkbench((state) => state.library.entries);
  const [all, setAll] = useState(false);
  const others = entries.filter(({ id }) => id !== current);
  const shown = others.filter(({ id }, index) => all || index < offered || against.includes(id));
  const full = against.length >= most - 1;
  const choose = (id: string | null, on: boolean) =>
    reportStore.setState({ against: on ? [...against, id] : against.filter((each) => each !== id) });
  const row = (id: string | null, name: string) => {
    const on = against.includes(id);
    return (
      <li key={id ?? ""}>
        <TickBox label={name} on={on} disabled={!on && full} onChange={(next) => choose(id, next)} />
        <span title={name}>{name}</span>
      </li>
    );
  };
  return (
    <>
      <p className="report-hint">{words("report.against.note", { most: String(most - 1) })}</p>
      <ul className="report-against">
        {row(null, words("compare.baseline"))}
        {shown.map(({ id, name }) => row(id, name))}
      </ul>
      {shown.length < others.length ? (
        <TextButton quiet onPress={() => setAll(true)}>
          {words("report.against.all", { count: String(others.length) })}
        </TextButton>
      ) : null}
    </>
  );
}
