import { languages } from "../../../shared/words/language.ts";
import { actions } from "../../actions/actions.ts";
import { onMac } from "../../actions/shortcut.ts";
import { useAction } from "../../actions/use-action.ts";
import { useDesk, useSettings } from "../../app/workbench-context.tsx";
import { Choice } from "../../controls/choice.tsx";
import { TextBox } from "../../controls/text-box.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import { WindowDialog } from "../../controls/window-dialog.tsx";
import { themes } from "../../state/settings.ts";
import { useWords } from "../../words/use-words.ts";
import { Surroundings } from "./surroundings.tsx";

/** Language, appearance, the name edits are signed with, and where the library lies. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const { settings } = useDesk();
  const language = useSettings((state) => state.language);
  const theme = useSettings((state) => state.theme);
  const author = useSettings((state) => state.author);
  const tour = useAction(actions.tour);
  const about = useAction(actions.about);
  const shortcuts = useAction(actions.shortcuts);
  return (
    <WindowDialog title={words("settings.open")} open onClose={onClose}>
      <div className="dialog-body settings-menu">
        <div className="field-row">
          <span aria-hidden="true">{words("settings.language")}</span>
          <Choice
            label={words("settings.language")}
            options={languages.map((value) => ({ value, label: words(`settings.language.${value}`) }))}
            value={language}
            onChange={(value) => settings.setState({ language: value })}
          />
        </div>
        <div className="field-row">
          <span aria-hidden="true">{words("settings.theme")}</span>
          <Choice
            label={words("settings.theme")}
            options={themes.map((value) => ({ value, label: words(`settings.theme.${value}`) }))}
            value={theme}
            onChange={(value) => settings.setState({ theme: value })}
          />
        </div>
        <p className="field-hint">{words("settings.zoom", { mod: onMac() ? "⌘" : "Ctrl" })}</p>
        <TextBox
          label={words("settings.author")}
          value={author ?? ""}
          maxLength={200}
          onChange={(value) => settings.setState({ author: value === "" ? null : value })}
        />
        <p className="field-hint">{words("settings.author.hint")}</p>
        <Surroundings />
      </div>
      <div className="dialog-foot">
        <TextButton quiet onPress={tour.run}>
          {tour.label}
        </TextButton>
        <TextButton quiet onPress={shortcuts.run}>
          {shortcuts.label}
        </TextButton>
        <TextButton quiet onPress={about.run}>
          {about.label}
        </TextButton>
      </div>
    </WindowDialog>
  );
}
