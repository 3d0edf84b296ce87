import { useEffect } from "react";
import { I18nProvider } from "react-aria-components";
import { IntlProvider } from "react-intl";
import { useStore } from "zustand";
import { dictionaries } from "../words/dictionaries.ts";
import { Frame } from "./frame.tsx";
import { type Desk, DeskProvider } from "./workbench-context.tsx";
import { Workbooks } from "./workbooks.tsx";
// Those of screens that are read later too: narrow, contrast and print must come after them.
import "../style/county.css";
import "../style/measures.css";
import "../style/assumptions.css";
import "../style/sheet.css";
import "../style/sheet-cell.css";
import "../charts/frame/chart-frame.css";
import "../style/answers.css";
import "../style/compare.css";
import "../style/levers.css";
import "../style/overview.css";
import "../style/data.css";
import "../style/library.css";
import "../style/year-slider.css";
import "../style/path.css";
import "../style/report.css";
import "../style/report-paper.css";
import "../style/tracking.css";
import "../style/import.css";
import "../style/import-grid.css";
import "../style/rebase.css";
import "../style/revisions.css";
import "../style/source.css";
import "../style/tokens.css";
import "../style/base.css";
import "../style/controls.css";
import "../style/frame.css";
import "../style/ensemble.css";
import "../style/dialog.css";
import "../style/history.css";
import "../style/exchange.css";
import "../style/overlays.css";
import "../style/contrast.css";
import "../style/narrow.css";
import "../style/print.css";

export function App({ desk }: { readonly desk: Desk }) {
  const { settings } = desk;
  const language = useStore(settings, (state) => state.language);
  const theme = useStore(settings, (state) => state.theme);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
    document.title = dictionaries[language]["app.name"];
  }, [language, theme]);
  return (
    <IntlProvider locale={language} messages={dictionaries[language]}>
      <I18nProvider locale={language}>
        <DeskProvider desk={desk}>
          <Workbooks>
            <Frame />
          </Workbooks>
        </DeskProvider>
      </I18nProvider>
    </IntlProvider>
  );
}
