import { useState } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import type { Dataset } from "../../../shared/dataset/schema.ts";
import { useDesk, useSettings, useWorkbench } from "../../app/workbench-context.tsx";
import { saveFile } from "../../charts/export/save-file.ts";
import { useWords } from "../../words/use-words.ts";
import { exportedPlaces } from "./exported-places.ts";
import type { PlaceRow } from "./place-rows.ts";

interface PlaceTableExportProps {
  readonly dataset: Dataset;
  readonly rows: readonly PlaceRow[];
  readonly year: number;
}

/** The rows in sight, in their order, as numbers in a file. */
export function PlaceTableExport({ dataset, rows, year }: PlaceTableExportProps) {
  const words = useWords();
  const { door, workbench } = useDesk();
  const language = useSettings((settings) => settings.language);
  const id = useWorkbench((state) => state.scenario?.document.id ?? null);
  const [saving, setSaving] = useState(false);
  const take = async (format: "csv" | "xlsx") => {
    setSaving(true);
    await workbench.attempt(async () => {
      const { name, content } = await door.send("export.table", {
        table: exportedPlaces(dataset, rows, year, words),
        format,
        language,
        about: { ids: [id] },
      });
      const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
      saveFile(new Blob([bytes]), name);
    });
    setSaving(false);
  };
  return (
    <MenuTrigger>
      <Button className="button quiet tracking-export" isDisabled={saving || rows.length === 0}>
        {words("tracking.export")}
      </Button>
      <Popover className="popover" placement="bottom end" offset={2}>
        <Menu
          className="chart-menu"
          aria-label={words("tracking.export")}
          onAction={(key) => void take(key === "csv" ? "csv" : "xlsx")}
        >
          <MenuItem id="xlsx" className="chart-menu-item">
            {words("tracking.export.xlsx")}
          </MenuItem>
          <MenuItem id="csv" className="chart-menu-item">
            {words("tracking.export.csv")}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
