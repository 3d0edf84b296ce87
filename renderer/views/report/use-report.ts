/** Writes the report and hands it over; one thing at a time, each can be stopped. */
import { useCallback, useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import type { Fault } from "../../../shared/contract/fault.ts";
import type { EnsembleResult } from "../../../shared/result/ensemble.ts";
import { useTargetScope } from "../../app/use-target-scope.ts";
import { useDesk, useSettings, useWorkbench } from "../../app/workbench-context.tsx";
import { exportFileName } from "../../charts/export/file-name.ts";
import { saveFile } from "../../charts/export/save-file.ts";
import { blobOf } from "../../client/base64.ts";
import { faultOf } from "../../state/door.ts";
import { standingOf } from "../../state/ensemble.ts";
import { drawEach } from "./draw-each.ts";
import type { PagePart } from "./paginate.ts";
import { reportPictures } from "./report-pictures.ts";
import { reportStore } from "./report-store.ts";

export interface ReportWork {
  readonly kind: "sampling" | "composing" | "laying" | "drawing" | "writing";
  readonly done: number;
  readonly total: number;
}

const types = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pdf: "application/pdf",
} as const;

export function useReport() {
  const { door, workbench, ensembles } = useDesk();
  const scope = useTargetScope();
  const language = useSettings((state) => state.language);
  const { subject: kind, chapters, units, compared, against, made, pages } = useStore(reportStore);
  const document = useWorkbench((state) => state.scenario?.document ?? null);
  const [work, setWork] = useState<ReportWork | null>(
    made !== null && pages === null ? { kind: "laying", done: 0, total: 0 } : null,
  );
  const [fault, setFault] = useState<Fault | null>(null);
  const ending = useRef(new AbortController());
  useEffect(() => () => ending.current.abort(), []);

  const begin = useCallback(
    async (kind: ReportWork["kind"], deed: (signal: AbortSignal) => Promise<void>) => {
      ending.current.abort();
      const own = new AbortController();
      ending.current = own;
      setFault(null);
      setWork({ kind, done: 0, total: 0 });
      try {
        await deed(own.signal);
      } catch (error) {
        if (!own.signal.aborted) setFault(faultOf(error));
      }
      if (!own.signal.aborted) setWork((now) => (now?.kind === "laying" ? now : null));
    },
    [],
  );

  /** What an ensemble has said of the document as it stands. */
  const drawn = () => {
    const state = ensembles.store.getState();
    const standing = standingOf(state, workbench.store.getState());
    return standing === "full" || standing === "preview" ? state.result : null;
  };
  const subject = async () => {
    await workbench.settled();
    const now = workbench.store.getState().scenario?.document;
    return now === undefined ? null : { of: now, asked: { id: now.id, scope, ensemble: drawn(), language } };
  };

  /** The first chosen is the base; what is not drawn yet is drawn first where uncertainty is wanted. */
  const compare = async (asked: { id: string; ensemble: EnsembleResult | null }, signal: AbortSignal) => {
    const datasetId = workbench.store.getState().dataset?.id;
    const ids = [...against.filter((id) => id !== asked.id), asked.id];
    const given = { ids, scope, language, ...(datasetId === undefined ? {} : { datasetId }) };
    const drawnOf = (id: string | null) => (id === asked.id ? asked.ensemble : null);
    const ensembles = compared.includes("uncertainty")
      ? await drawEach(
          door,
          given,
          drawnOf,
          (done, total) => setWork({ kind: "sampling", done, total }),
          signal,
        )
      : [];
    if (ensembles === null) return null;
    setWork({ kind: "composing", done: 0, total: 0 });
    return door.send("report.compare", { ...given, ensembles, chapters: [...compared] });
  };

  const make = () =>
    begin("composing", async (signal) => {
      const about = await subject();
      if (about === null) return;
      const report =
        kind === "comparison"
          ? await compare(about.asked, signal)
          : await door.send("report.compose", {
              ...about.asked,
              chapters: [...chapters],
              units: [...units],
            });
      if (report === null || signal.aborted) return;
      reportStore.setState({ made: { report, of: about.of }, pages: null });
      setWork({ kind: "laying", done: 0, total: 0 });
    });

  const saveWord = (paper: ParentNode) =>
    begin("drawing", async (signal) => {
      if (made === null) return;
      const onProgress = (done: number, total: number) => setWork({ kind: "drawing", done, total });
      const pictures = await reportPictures(paper, onProgress, signal);
      if (pictures === null) return;
      setWork({ kind: "writing", done: 0, total: 0 });
      const run = crypto.randomUUID();
      const stop = () => void door.send("report.cancel", { run }).catch(() => undefined);
      signal.addEventListener("abort", stop, { once: true });
      const { name, content } = await door.send("report.word", { run, report: made.report, pictures });
      signal.removeEventListener("abort", stop);
      if (!signal.aborted) saveFile(blobOf(content, types.docx), name);
    });

  const savePdf = () =>
    begin("writing", async (signal) => {
      const { content } = await door.send("report.pdf", {});
      if (content !== null && made !== null && !signal.aborted) {
        saveFile(blobOf(content, types.pdf), exportFileName(made.report.title, "pdf"));
      }
    });

  const saveWorkbook = () =>
    begin("writing", async (signal) => {
      const about = await subject();
      if (about === null) return;
      const { name, content } = await door.send("export.workbook", about.asked);
      if (!signal.aborted) saveFile(blobOf(content, types.xlsx), name);
    });

  /** A report that was not all laid out goes; one that was stays. */
  const cancel = () => {
    ending.current.abort();
    if (work?.kind === "laying") reportStore.setState({ made: null, pages: null });
    setWork(null);
  };

  const onProgress = useCallback((done: number, total: number) => {
    setWork({ kind: "laying", done, total });
  }, []);
  const onLaidOut = useCallback((laid: PagePart[][]) => reportStore.setState({ pages: laid }), []);
  const onDrawn = useCallback((done: number, total: number) => {
    setWork((now) => {
      if (now !== null && now.kind !== "laying") return now;
      return done < total ? { kind: "laying", done, total } : null;
    });
  }, []);

  const askable =
    kind === "comparison"
      ? compared.length > 0 && against.some((id) => id !== document?.id)
      : chapters.length > 0;

  return {
    subject: kind,
    askable,
    chapters,
    units,
    made,
    pages,
    work,
    fault,
    stale: made !== null && made.of !== document,
    otherLanguage: made !== null && made.report.language !== language,
    make,
    saveWord,
    savePdf,
    saveWorkbook,
    cancel,
    onProgress,
    onLaidOut,
    onDrawn,
  };
}
export type ReportDesk = ReturnType<typeof useReport>;
