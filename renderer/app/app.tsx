import { useEffect } from "react";
import { I18nProvider } from "react-aria-components";
import { IntlProvider } from "react-intl";
import { useStore } from "zustand";
import { dictionaries } from "../words/dictionaries.ts";
import { Frame } from "./frame.tsx";
import { type Desk, DeskProvider } from "./workbench-context.tsx";
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
          <Frame />
        </DeskProvider>
      </I18nProvider>
    </IntlProvider>
  );
}
