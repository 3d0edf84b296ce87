/** How each scenario's sheet is looked at, kept as long as the window is open. */
import { createStore } from "zustand/vanilla";
import { noFilter } from "./sheet-table.ts";
import type { SheetLook } from "./use-sheet.ts";

export const firstLook: SheetLook = {
  blocks: "growth",
  filter: noFilter,
  grouping: "prefecture",
  sorting: "code",
  sortColumn: null,
  folded: new Set(),
};

export function createSheetLooks() {
  const store = createStore<Readonly<Record<string, SheetLook>>>()(() => ({}));
  return {
    store,
    change(scenario: string, change: (look: SheetLook) => SheetLook): void {
      store.setState((all) => ({ [scenario]: change(all[scenario] ?? firstLook) }));
    },
  };
}

export const sheetLooks = createSheetLooks();
