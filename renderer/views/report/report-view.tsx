import { useRef } from "react";
import { findBridge } from "../../client/bridge.ts";
import { TextButton } from "../../controls/text-button.tsx";
import { useFaultText } from "../../words/use-fault-text.ts";
import { useWords } from "../../words/use-words.ts";
import { ChapterChoice, ComparedChapterChoice } from "./chapter-choice.tsx";
import { ReportLayout } from "./report-layout.tsx";
import { ReportPages } from "./report-pages.tsx";
import { SubjectChoice } from "./subject-choice.tsx";
import { type ReportDesk, type ReportWork, useReport } from "./use-report.ts";
import "../../style/report.css";
import "../../style/report-paper.css";

/** 报告: chapters chosen, the report page by page, and the ways out: print, PDF, Word, workbook. */
export function ReportView() {
  const words = useWords();
  const desk = useReport();
  const paper = useRef<HTMLDivElement>(null);
  const { made, pages } = desk;
  return (
    <div className="report">
      <div className="report-desk">
        <div className="panel-heading">
          <h1>{words("report.title")}</h1>
          <span>{words("report.note")}</span>
        </div>
        <SubjectChoice />
        {desk.subject === "comparison" ? (
          <ComparedChapterChoice />
        ) : (
          <ChapterChoice chapters={desk.chapters} units={desk.units} />
        )}
        <DeskButtons desk={desk} paper={() => paper.current} />
        <Standing desk={desk} />
      </div>
      <div className="report-paper" ref={paper}>
        {made === null ? (
          <p className="empty">{words("report.empty")}</p>
        ) : pages === null ? (
          <ReportLayout
            key={made.report.lines.join()}
            report={made.report}
            onProgress={desk.onProgress}
            onLaidOut={desk.onLaidOut}
          />
        ) : (
          <ReportPages report={made.report} pages={pages} onProgress={desk.onDrawn} />
        )}
      </div>
    </div>
  );
}

interface DeskButtonsProps {
  readonly desk: ReportDesk;
  paper(): HTMLElement | null;
}

function DeskButtons({ desk, paper }: DeskButtonsProps) {
  const words = useWords();
  const busy = desk.work !== null;
  const ready = desk.made !== null && desk.pages !== null && !busy;
  const saveWord = () => {
    const shown = paper();
    if (shown !== null) void desk.saveWord(shown);
  };
  return (
    <div className="report-buttons">
      <TextButton primary disabled={busy || !desk.askable} onPress={() => void desk.make()}>
        {words(desk.made === null ? "report.make" : "report.again")}
      </TextButton>
      <TextButton disabled={!ready} onPress={() => window.print()}>
        {words("report.print")}
      </TextButton>
      {findBridge() === null ? null : (
        <TextButton disabled={!ready} onPress={() => void desk.savePdf()}>
          {words("report.pdf")}
        </TextButton>
      )}
      <TextButton disabled={!ready} onPress={saveWord}>
        {words("report.word")}
      </TextButton>
      <TextButton disabled={busy} onPress={() => void desk.saveWorkbook()}>
        {words("report.workbook")}
      </TextButton>
    </div>
  );
}

/** What is being done and how far it is, what went wrong, and how long the report is. */
function Standing({ desk }: { readonly desk: ReportDesk }) {
  const { work, fault, stale, otherLanguage, made, pages, cancel } = desk;
  const words = useWords();
  const faultText = useFaultText();
  return (
    <div className="report-standing">
      <p role="status">
        {work !== null
          ? workText(work, words)
          : made !== null && pages !== null
            ? words("report.pages", { count: pages.length + 1 })
            : ""}
      </p>
      {work === null ? null : (
        <>
          {work.total > 0 ? (
            <progress max={work.total} value={work.done} aria-label={workText(work, words)} />
          ) : null}
          <TextButton onPress={cancel}>{words("common.cancel")}</TextButton>
        </>
      )}
      {stale && work === null ? <p className="report-stale">{words("report.stale")}</p> : null}
      {otherLanguage && work === null ? (
        <p className="report-stale">{words("report.otherLanguage")}</p>
      ) : null}
      {fault === null ? null : (
        <p role="alert" className="report-stale">
          {words("report.failed")} {faultText(fault)}
        </p>
      )}
    </div>
  );
}

function workText({ kind, done, total }: ReportWork, words: ReturnType<typeof useWords>): string {
  if (kind === "composing" || kind === "writing") return words(`report.${kind}`);
  return words(`report.${kind}`, { done, total });
}
