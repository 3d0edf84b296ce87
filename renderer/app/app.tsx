import { useEffect } from "react";
import { I18nProvider } from "react-aria-components";
import { IntlProvider } from "react-intl";
import { useStore } from "zustand";
import type { Answers } from "../state/answers.ts";
import type { Door } from "../state/door.ts";
import type { Ensembles } from "../state/ensemble.ts";
import type { Exchange } from "../state/exchange.ts";
import type { OverlayStore } from "../state/overlays.ts";
import type { SettingsStore } from "../state/settings.ts";
import type { Workbench } from "../state/workbench.ts";
import { dictionaries } from "../words/dictionaries.ts";
import { Frame } from "./frame.tsx";
import { DeskProvider } from "./workbench-context.tsx";
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

interface AppProps {
  readonly door: Door;
  readonly workbench: Workbench;
  readonly settings: SettingsStore;
  readonly ensembles: Ensembles;
  readonly answers: Answers;
  readonly exchange: Exchange;
  readonly overlays: OverlayStore;
}

export function App({ settings, ...desk }: AppProps) {
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
        <DeskProvider settings={settings} {...desk}>
          <Frame />
        </DeskProvider>
      </I18nProvider>
    </IntlProvider>
  );
}
