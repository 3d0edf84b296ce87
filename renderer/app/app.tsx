import { useEffect } from "react";
import { I18nProvider } from "react-aria-components";
import { IntlProvider } from "react-intl";
import { useStore } from "zustand";
import type { SettingsStore } from "../state/settings.ts";
import type { Workbench } from "../state/workbench.ts";
import { dictionaries } from "../words/dictionaries.ts";
import { Frame } from "./frame.tsx";
import { DeskProvider } from "./workbench-context.tsx";
import "../style/tokens.css";
import "../style/base.css";
import "../style/controls.css";
import "../style/frame.css";

interface AppProps {
  readonly workbench: Workbench;
  readonly settings: SettingsStore;
}

export function App({ workbench, settings }: AppProps) {
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
        <DeskProvider workbench={workbench} settings={settings}>
          <Frame />
        </DeskProvider>
      </I18nProvider>
    </IntlProvider>
  );
}
