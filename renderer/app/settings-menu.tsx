import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { languages } from "../../shared/words/language.ts";
import { Choice } from "../controls/choice.tsx";
import { TextBox } from "../controls/text-box.tsx";
import { themes } from "../state/settings.ts";
import { useWords } from "../words/use-words.ts";
import { SettingsIcon } from "./icons.tsx";
import { useDesk, useSettings } from "./workbench-context.tsx";

/** Language and theme. */
export function SettingsMenu() {
  const words = useWords();
  const { settings } = useDesk();
  const language = useSettings((state) => state.language);
  const theme = useSettings((state) => state.theme);
  const author = useSettings((state) => state.author);
  return (
    <DialogTrigger>
      <Button className="rail-item">
        <SettingsIcon />
        <span>{words("settings.open")}</span>
      </Button>
      <Popover className="popover" placement="right bottom" offset={8}>
        <Dialog className="settings-menu" aria-label={words("settings.open")}>
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
          <TextBox
            label={words("settings.author")}
            value={author ?? ""}
            maxLength={200}
            onChange={(value) => settings.setState({ author: value === "" ? null : value })}
          />
          <p className="field-hint">{words("settings.author.hint")}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
