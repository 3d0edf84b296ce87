import { useMemo, useState } from "react";
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  TextField,
} from "react-aria-components";
import { actionList } from "../../actions/actions.ts";
import { onMac } from "../../actions/shortcut.ts";
import { useDesk, useWorkbench } from "../../app/workbench-context.tsx";
import { useWords } from "../../words/use-words.ts";
import { actionEntries, findEntries, unitCodeOf, unitEntries } from "./palette-entries.ts";

/** Everything that can be done and every unit, found by typing. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  return (
    <ModalOverlay className="dialog-veil palette-veil" isOpen isDismissable onOpenChange={onClose}>
      <Modal className="palette-window">
        <Dialog className="palette" aria-label={words("palette.title")}>
          <PaletteSearch onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteSearch({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const desk = useDesk();
  const units = useWorkbench((state) => state.dataset?.units);
  const [search, setSearch] = useState("");
  // What can be done is settled when the palette opens; it is over everything else.
  const entries = useMemo(() => {
    const situation = { state: desk.workbench.store.getState(), settings: desk.settings.getState() };
    return [...actionEntries(situation, words, onMac()), ...unitEntries(units ?? [])];
  }, [desk, units, words]);
  const found = useMemo(() => findEntries(entries, search), [entries, search]);

  const choose = (id: string) => {
    onClose();
    const code = unitCodeOf(id);
    if (code !== null) desk.settings.setState({ view: "county", unit: code });
    else actionList.find((action) => action.id === id)?.run({ ...desk, words });
  };

  const sections = (["action", "unit"] as const)
    .map((kind) => ({ kind, items: found.filter((entry) => entry.kind === kind) }))
    .filter(({ items }) => items.length > 0);
  return (
    <Autocomplete inputValue={search} onInputChange={setSearch}>
      <TextField className="palette-field" aria-label={words("palette.search")} autoFocus data-keeps-keys="">
        <Input className="input" placeholder={words("palette.hint")} />
      </TextField>
      <Menu
        className="palette-list"
        aria-label={words("palette.title")}
        onAction={(key) => choose(String(key))}
        renderEmptyState={() => <p className="empty">{words("palette.none")}</p>}
      >
        {sections.map(({ kind, items }) => (
          <MenuSection key={kind} id={kind} className="palette-section">
            <Header className="palette-heading">{words(`palette.section.${kind}`)}</Header>
            {items.map(({ id, label, detail }) => (
              <MenuItem key={id} id={id} className="palette-item" textValue={label}>
                <span>{label}</span> <span className="palette-detail">{detail}</span>
              </MenuItem>
            ))}
          </MenuSection>
        ))}
      </Menu>
    </Autocomplete>
  );
}
