import { Fragment } from "react";
import type { Action } from "../../actions/action.ts";
import { actionList } from "../../actions/actions.ts";
import { onMac, shortcutText } from "../../actions/shortcut.ts";
import { useDesk } from "../../app/workbench-context.tsx";
import { WindowDialog } from "../../controls/window-dialog.tsx";
import { useWords } from "../../words/use-words.ts";

/** Every action that has a key, from the one list of actions, and the keys within charts and sheets. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const { workbench, settings } = useDesk();
  const situation = { state: workbench.store.getState(), settings: settings.getState() };
  const mac = onMac();
  const nameOf = (action: Action) => action.name?.(words) ?? action.label(words, situation);
  return (
    <WindowDialog title={words("shortcuts.title")} open onClose={onClose}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="dialog-body" aria-label={words("shortcuts.title")} tabIndex={0}>
        <dl className="shortcut-list">
          {actionList
            .filter(({ shortcuts }) => shortcuts.length > 0)
            .map((action) => (
              <div key={action.id}>
                <dt>{nameOf(action)}</dt>
                <dd>
                  {action.shortcuts.map((shortcut, index) => (
                    <Fragment key={shortcutText(shortcut, mac)}>
                      {index > 0 ? " / " : null}
                      <kbd>{shortcutText(shortcut, mac)}</kbd>
                    </Fragment>
                  ))}
                </dd>
              </div>
            ))}
        </dl>
        <ul className="shortcut-notes">
          <li>{words("shortcuts.charts")}</li>
          <li>{words("shortcuts.sliders")}</li>
          <li>{words("shortcuts.sheet", { shift: "Shift" })}</li>
          <li>{words("shortcuts.escape", { escape: "Esc" })}</li>
        </ul>
      </section>
    </WindowDialog>
  );
}
