import { useStore } from "zustand";
import type { TrackedPlace, TrackingReport } from "../../../shared/result/tracking.ts";
import { useDesk } from "../../app/workbench-context.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import { trackingDesk } from "../../state/tracking-desk.ts";
import { useWords } from "../../words/use-words.ts";
import { PlaceChart } from "./place-chart.tsx";
import { PlacePaces } from "./place-paces.tsx";
import { PlaceYears } from "./place-years.tsx";
import type { TrackingScreen } from "./use-tracking.ts";

interface PlacePanelProps {
  readonly screen: TrackingScreen;
  readonly report: TrackingReport;
}

export function placeOf({ province, prefectures, units }: TrackingReport, code: string | null): TrackedPlace {
  return [...prefectures, ...units].find((place) => place.code === code) ?? province;
}

/** The place chosen: its course, its years with their sources, and what it would have to do. */
export function PlacePanel({ screen, report }: PlacePanelProps) {
  const words = useWords();
  const { settings } = useDesk();
  const place = placeOf(
    report,
    useStore(trackingDesk, (desk) => desk.place),
  );
  return (
    <section className="panel tracking-place" aria-labelledby="tracking-place-title">
      <div className="panel-heading">
        <h2 id="tracking-place-title">{place.name}</h2>
        {place.kind === "unit" ? (
          <TextButton
            quiet
            label={words("tracking.toCountyLabel", { unit: place.name })}
            onPress={() => settings.setState({ unit: place.code, view: "county" })}
          >
            {words("tracking.toCounty")}
          </TextButton>
        ) : null}
      </div>
      <PlaceChart screen={screen} report={report} place={place} />
      <section
        className="tracking-details"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={words("tracking.details", { place: place.name })}
      >
        <PlaceYears dataset={screen.dataset} place={place} />
        <PlacePaces screen={screen} report={report} place={place} />
      </section>
    </section>
  );
}
