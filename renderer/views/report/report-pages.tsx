import { useEffect, useMemo, useState } from "react";
import type { Block, Report } from "../../../shared/report/schema.ts";
import { type FrameWords, frameWords } from "../../../shared/report/words/frame-words.ts";
import { useWorkbench } from "../../app/workbench-context.tsx";
import { useWords } from "../../words/use-words.ts";
import { BlockView } from "./block-view.tsx";
import type { PagePart } from "./paginate.ts";
import { blocksOf } from "./report-layout.tsx";

interface ReportPagesProps {
  readonly report: Report;
  readonly pages: readonly (readonly PagePart[])[];
  onProgress(done: number, total: number): void;
}

/** Pages drawn at a time. */
const batch = 4;

/** Every page, one after another, with the title and the contents first; each batch is drawn in a frame of its own. */
export function ReportPages({ report, pages, onProgress }: ReportPagesProps) {
  const words = useWords();
  const say = frameWords[report.language];
  const topology = useWorkbench((state) => state.topology);
  const blocks = useMemo(() => blocksOf(report), [report]);
  const [drawn, setDrawn] = useState(batch);
  useEffect(() => {
    onProgress(Math.min(drawn, pages.length), pages.length);
    if (drawn >= pages.length) return;
    const next = requestAnimationFrame(() => setDrawn(drawn + batch));
    return () => cancelAnimationFrame(next);
  }, [drawn, pages, onProgress]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="report-pages" aria-label={words("report.paper")} tabIndex={0} lang={report.language}>
      <Page number={1} say={say} label={words("report.page", { page: 1 })}>
        <Front report={report} pages={pages} blocks={blocks} />
      </Page>
      {pages.slice(0, drawn).map((parts, index) => (
        <Page
          // biome-ignore lint/suspicious/noArrayIndexKey: a written report's pages stay in their places
          key={index}
          number={index + 2}
          say={say}
          label={words("report.page", { page: index + 2 })}
        >
          {parts.map(({ block, rows }) => {
            const shown = blocks[block];
            return shown === undefined ? null : (
              <BlockView
                key={block}
                block={shown}
                rows={rows}
                ground={report.ground}
                language={report.language}
                topology={topology}
                drawn
              />
            );
          })}
        </Page>
      ))}
    </section>
  );
}

interface PageProps {
  readonly say: FrameWords;
  readonly number: number;
  readonly label: string;
  readonly children: React.ReactNode;
}

function Page({ number, say, label, children }: PageProps) {
  const { before, after } = say.page;
  return (
    <article className="report-page" aria-label={label}>
      <div className="report-text">{children}</div>
      <p className="report-number">
        {before}
        {number}
        {after}
      </p>
    </article>
  );
}

interface FrontProps {
  readonly report: Report;
  readonly pages: readonly (readonly PagePart[])[];
  readonly blocks: readonly Block[];
}

function Front({ report, pages, blocks }: FrontProps) {
  const pageOf = (title: string) => {
    const at = blocks.findIndex(
      (block) => block.kind === "heading" && block.level === 1 && block.text === title,
    );
    return pages.findIndex((parts) => parts.some(({ block }) => block === at)) + 2;
  };
  return (
    <>
      <h1 className="report-title">{report.title}</h1>
      {report.lines.map((line) => (
        <p className="report-line" key={line}>
          {line}
        </p>
      ))}
      <p className="report-contents-title">{frameWords[report.language].contents}</p>
      <ul className="report-contents">
        {report.chapters.map(({ id, title }) => (
          <li key={id}>
            <span>{title}</span>
            <span className="report-dots" />
            <span>{pageOf(title)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
