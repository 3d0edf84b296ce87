/** The screens. Each is a file of its own, read when it is first shown, or before in a quiet moment. */
import { type ReactNode, useEffect, useState } from "react";
import { TextButton } from "../controls/text-button.tsx";
import { type View, views } from "../state/settings.ts";
import { useFaultText } from "../words/use-fault-text.ts";
import { useWords } from "../words/use-words.ts";

type Shown = () => ReactNode;

const files: Readonly<Record<View, () => Promise<Shown>>> = {
  overview: async () => (await import("../views/overview/overview-view.tsx")).OverviewView,
  county: async () => (await import("../views/county/county-view.tsx")).CountyView,
  assumptions: async () => (await import("../views/assumptions/assumptions-view.tsx")).AssumptionsView,
  compare: async () => (await import("../views/compare/compare-view.tsx")).CompareView,
  path: async () => (await import("../views/path/path-view.tsx")).PathView,
  tracking: async () => (await import("../views/tracking/tracking-view.tsx")).TrackingView,
  report: async () => (await import("../views/report/report-view.tsx")).ReportView,
  library: async () => (await import("../views/library/library-view.tsx")).LibraryView,
  data: async () => (await import("../views/data/data-screen.tsx")).DataScreen,
};

const read = new Map<View, Shown>();

/** Rejects where the host that keeps the files is gone. */
export async function readScreen(view: View): Promise<void> {
  if (!read.has(view)) read.set(view, await files[view]());
}

/** Reads the rest while nobody waits; what fails is tried again when it is to be shown. */
export async function readOtherScreens(): Promise<void> {
  for (const view of views) await readScreen(view).catch(() => undefined);
}

/** One of the screens. */
export function Screen({ view }: { readonly view: View }) {
  const words = useWords();
  const faultText = useFaultText();
  const [round, setRound] = useState(0);
  const [failed, setFailed] = useState<View | null>(null);
  const Shown = read.get(view);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round is another try
  useEffect(() => {
    if (read.has(view)) return;
    let gone = false;
    readScreen(view).then(
      () => {
        if (!gone) setFailed(null);
        if (!gone) setRound((before) => before + 1);
      },
      () => {
        if (!gone) setFailed(view);
      },
    );
    return () => {
      gone = true;
    };
  }, [view, round]);
  if (Shown !== undefined) return <Shown />;
  if (failed !== view) return <p className="screen-wait">{words("common.loading")}</p>;
  return (
    <div className="notice" role="alert">
      <p>{faultText({ code: "unreachable", details: {} })}</p>
      <TextButton
        onPress={() => {
          setFailed(null);
          setRound(round + 1);
        }}
      >
        {words("app.retry")}
      </TextButton>
    </div>
  );
}
