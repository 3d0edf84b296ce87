import { useStore } from "zustand";
import {
  type ChapterId,
  type ComparisonChapterId,
  chapterIds,
  comparisonChapterIds,
} from "../../../shared/report/schema.ts";
import { useEnsembleStanding } from "../../app/use-ensemble-standing.ts";
import { useWorkbench } from "../../app/workbench-context.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import { TickBox } from "../../controls/tick-box.tsx";
import { UnitAdder } from "../../controls/unit-adder.tsx";
import { useWords } from "../../words/use-words.ts";
import { reportStore } from "./report-store.ts";

interface ChapterChoiceProps {
  readonly chapters: readonly ChapterId[];
  readonly units: readonly string[];
}

/** Which chapters the report has, and which units a page of their own. */
export function ChapterChoice({ chapters, units }: ChapterChoiceProps) {
  const words = useWords();
  const standing = useEnsembleStanding();
  const sure = standing === "full" || standing === "preview";
  const choose = (id: ChapterId, on: boolean) =>
    reportStore.setState({
      chapters: chapterIds.filter((each) => (each === id ? on : chapters.includes(each))),
    });
  const hint = (id: ChapterId) => {
    if (!chapters.includes(id)) return null;
    if (id === "uncertainty" && !sure) return words("report.noEnsemble");
    return id === "counties" && units.length === 0 ? words("report.noUnits") : null;
  };
  return (
    <fieldset className="report-chapters">
      <legend>{words("report.chapters")}</legend>
      {chapterIds.map((id) => (
        <div key={id} className="report-chapter">
          <TickBox
            label={words(`report.chapter.${id}`)}
            on={chapters.includes(id)}
            onChange={(on) => choose(id, on)}
          />
          <span>{words(`report.chapter.${id}`)}</span>
          {hint(id) === null ? null : <p className="report-hint">{hint(id)}</p>}
          {id === "counties" && chapters.includes("counties") ? <UnitChoice units={units} /> : null}
        </div>
      ))}
    </fieldset>
  );
}

/** Which chapters a comparison has. */
export function ComparedChapterChoice() {
  const words = useWords();
  const compared = useStore(reportStore, (state) => state.compared);
  const choose = (id: ComparisonChapterId, on: boolean) =>
    reportStore.setState({
      compared: comparisonChapterIds.filter((each) => (each === id ? on : compared.includes(each))),
    });
  return (
    <fieldset className="report-chapters">
      <legend>{words("report.chapters")}</legend>
      {comparisonChapterIds.map((id) => (
        <div key={id} className="report-chapter">
          <TickBox
            label={words(`report.compared.${id}`)}
            on={compared.includes(id)}
            onChange={(on) => choose(id, on)}
          />
          <span>{words(`report.compared.${id}`)}</span>
          {id === "uncertainty" && compared.includes(id) ? (
            <p className="report-hint">{words("report.compared.draws")}</p>
          ) : null}
        </div>
      ))}
    </fieldset>
  );
}

/** More names than this are only counted. */
const mostNamed = 12;

function UnitChoice({ units }: { readonly units: readonly string[] }) {
  const words = useWords();
  const dataset = useWorkbench((state) => state.dataset);
  if (dataset === null) return null;
  const choose = (next: readonly string[]) => reportStore.setState({ units: next });
  const named = units.length <= mostNamed ? units : [];
  return (
    <div className="report-units">
      <UnitAdder
        label={words("report.units.add")}
        units={dataset.units.filter(({ code }) => !units.includes(code))}
        onAdd={(code) => choose([...units, code])}
      />
      <ul className="report-unit-list">
        {named.map((code) => {
          const name = dataset.units.find((unit) => unit.code === code)?.name ?? code;
          return (
            <li key={code}>
              {name}
              <TextButton
                quiet
                label={words("report.units.remove", { name })}
                onPress={() => choose(units.filter((each) => each !== code))}
              >
                ×
              </TextButton>
            </li>
          );
        })}
      </ul>
      <div className="report-unit-tools">
        <span>{words("report.units.count", { count: units.length })}</span>
        <TextButton quiet onPress={() => choose(dataset.units.map(({ code }) => code))}>
          {words("report.units.all")}
        </TextButton>
        <TextButton quiet disabled={units.length === 0} onPress={() => choose([])}>
          {words("report.units.clear")}
        </TextButton>
      </div>
    </div>
  );
}
