import { memo } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import type { ScenarioEntry } from "../../../shared/contract/scenario-area.ts";
import { useDesk } from "../../app/workbench-context.tsx";
import { EditableName } from "../../controls/editable-name.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import { TickBox } from "../../controls/tick-box.tsx";
import { comparison } from "../../state/comparison.ts";
import { openRebase } from "../../state/overlays.ts";
import { formatCount, formatMoment } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";

interface ScenarioRowProps {
  readonly entry: ScenarioEntry;
  readonly dataset: string;
  /** The newest edition of its dataset; null: it has none. */
  readonly newer: string | null;
  readonly current: boolean;
  readonly picked: boolean;
  onPick(id: string, picked: boolean): void;
  onShelve(entry: ScenarioEntry): void;
}

/** A scenario of the library with what can be done with it. */
export const ScenarioRow = memo(function ScenarioRow(props: ScenarioRowProps) {
  const { entry, dataset, newer, current, picked, onPick, onShelve } = props;
  const words = useWords();
  const { workbench, settings, exchange, overlays } = useDesk();
  const { id, name, revision, overrides, folder, tags, modifiedAt } = entry;
  const open = async () => {
    if (await workbench.open(id)) settings.setState({ view: "overview" });
  };
  const more: Readonly<Record<string, () => void>> = {
    template: () => {
      void workbench
        .createFrom(id, words("library.templateName", { name }))
        .then((made) => made && settings.setState({ view: "overview" }));
    },
    ...(current ? {} : { stack: () => void exchange.stack({ id, name }) }),
    compare: () => {
      comparison.setState(({ base, others }) => ({ base, others: [...(others ?? []), id] }));
      settings.setState({ view: "compare" });
    },
    workbook: () => void workbench.attempt(() => exchange.exportWorkbooks([id])),
    shelve: () => onShelve(entry),
    rebase: () => openRebase(overlays, { scenarioId: id, datasetId: null }),
  };
  return (
    <tr className={current ? "on-screen" : undefined}>
      <th scope="row">
        <span className="row-name">
          <TickBox label={words("library.pick", { name })} on={picked} onChange={(on) => onPick(id, on)} />
          <EditableName
            value={name}
            editLabel={words("library.renameLabel", { name })}
            fieldLabel={words("bar.name")}
            onRename={(next) => void workbench.renameOther(id, revision, next)}
          />
          {current ? <span className="tag">{words("library.current")}</span> : null}
          {tags.map((tag) => (
            <span key={tag} className="tag shelf-tag">
              {tag}
            </span>
          ))}
        </span>
      </th>
      <td>{formatMoment(modifiedAt)}</td>
      <td className="numeric">{formatCount(overrides)}</td>
      <td className="row-folder">{folder}</td>
      <td className="row-dataset" title={dataset}>
        {newer === null ? (
          dataset
        ) : (
          <>
            <span className="tag">{words("rebase.newer")}</span>
            <TextButton
              quiet
              label={words("rebase.openLabel", { name })}
              onPress={() => openRebase(overlays, { scenarioId: id, datasetId: newer })}
            >
              {words("rebase.open")}
            </TextButton>
          </>
        )}
      </td>
      <td className="row-actions">
        <TextButton quiet label={words("library.openLabel", { name })} onPress={() => void open()}>
          {words("library.open")}
        </TextButton>
        <TextButton
          quiet
          label={words("library.duplicateLabel", { name })}
          onPress={() => void workbench.duplicate(id)}
        >
          {words("library.duplicate")}
        </TextButton>
        <TextButton
          quiet
          label={words("file.exportLabel", { name })}
          onPress={() => void workbench.attempt(() => exchange.exportAll([id]))}
        >
          {words("file.export")}
        </TextButton>
        <TextButton
          quiet
          label={words("library.trashLabel", { name })}
          onPress={() => void workbench.trash(id)}
        >
          {words("library.trashIt")}
        </TextButton>
        <MenuTrigger>
          <Button className="button quiet" aria-label={words("library.moreLabel", { name })}>
            {words("library.more")}
          </Button>
          <Popover className="popover" placement="bottom end">
            <Menu className="menu-list" onAction={(key) => more[String(key)]?.()}>
              {(["template", "stack", "compare", "workbook", "shelve", "rebase"] as const)
                .filter((key) => key in more)
                .map((key) => (
                  <MenuItem key={key} id={key} className="chooser-item">
                    {words(`library.${key}`)}
                  </MenuItem>
                ))}
            </Menu>
          </Popover>
        </MenuTrigger>
      </td>
    </tr>
  );
});
