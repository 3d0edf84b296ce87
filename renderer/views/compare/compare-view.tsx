import { useEffect, useState } from "react";
import { useDesk } from "../../app/workbench-context.tsx";
import { AnswerBox } from "../../controls/answer-box.tsx";
import { useWords } from "../../words/use-words.ts";
import { AssumptionsPanel } from "./assumptions-panel.tsx";
import { ComparedChips } from "./compared-chips.tsx";
import { CoursesPanel } from "./courses-panel.tsx";
import { DriversPanel } from "./drivers-panel.tsx";
import { OtherDatasets } from "./other-datasets.tsx";
import { ResultsPanel } from "./results-panel.tsx";
import { useComparison } from "./use-comparison.ts";
import "../../style/answers.css";
import "../../style/compare.css";

/** 对比: scenarios beside a base: what they assume otherwise, what comes of it, and what makes the difference. */
export function CompareView() {
  const words = useWords();
  const { workbench, settings } = useDesk();
  const compared = useComparison();
  const [unit, setUnit] = useState<string | null>(null);
  useEffect(() => {
    void workbench.refreshLibrary();
  }, [workbench]);
  return (
    <div className="compare">
      <div className="panel-heading compare-heading">
        <h1>{words("compare.title")}</h1>
        <ComparedChips compared={compared} />
      </div>
      {compared.answer.value === null ? null : (
        <OtherDatasets difference={compared.answer.value} names={compared.names} />
      )}
      {compared.ids.length < 2 ? (
        <p className="empty">{words("compare.only")}</p>
      ) : (
        <AnswerBox answer={compared.answer}>
          {(difference) =>
            // Until the new question is answered, the old answer may be about fewer scenarios.
            difference.scenarios.length === compared.ids.length ? (
              <div className="compare-panels">
                <AssumptionsPanel difference={difference} names={compared.names} />
                <CoursesPanel compared={compared} difference={difference} unit={unit} onUnit={setUnit} />
                <ResultsPanel
                  difference={difference}
                  names={compared.names}
                  onUnit={(code) => settings.setState({ unit: code, view: "county" })}
                />
                <DriversPanel compared={compared} difference={difference} unit={unit} />
              </div>
            ) : (
              <p className="empty">{words("answer.waiting")}</p>
            )
          }
        </AnswerBox>
      )}
    </div>
  );
}
