import { useState } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import type { Fault } from "../../shared/contract/fault.ts";
import type { ExportedTable } from "../../shared/table/exported-table.ts";
import { type TableAbout, type TableFormat, useTableExport } from "../app/use-table-export.ts";
import { faultOf } from "../state/door.ts";
import { useFaultText } from "../words/use-fault-text.ts";
import { useWords } from "../words/use-words.ts";

interface TableExportProps {
  /** The table's name, for the button's accessible name. */
  readonly title: string;
  /** Absent: of the scenario on the screen, any of its figures. */
  readonly about?: TableAbout;
  readonly disabled?: boolean;
  /** The table with whole figures, asked for when it is taken. */
  table(): ExportedTable;
}

const formats = ["xlsx", "csv"] as const satisfies readonly TableFormat[];

/** Saves a table of the screen as a workbook with its sources, or as CSV. */
export function TableExport({ title, about, disabled = false, table }: TableExportProps) {
  const words = useWords();
  const faultText = useFaultText();
  const save = useTableExport();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const take = async (format: TableFormat) => {
    setBusy(true);
    setFault(null);
    try {
      await save(table(), format, about);
    } catch (error) {
      setFault(faultOf(error));
    }
    setBusy(false);
  };
  const label = words("table.exportLabel", { title });
  return (
    <span className="table-export">
      <span className="field-hint" role="status">
        {fault === null ? "" : `${words("table.export.failed")} ${faultText(fault)}`}
      </span>
      <MenuTrigger>
        <Button className="button quiet" aria-label={label} isDisabled={disabled || busy}>
          {words(busy ? "table.export.busy" : "table.export")}
        </Button>
        <Popover className="popover" placement="bottom end" offset={2}>
          <Menu className="chart-menu" aria-label={label} onAction={(key) => void take(key as TableFormat)}>
            {formats.map((format) => (
              <MenuItem key={format} id={format} className="chart-menu-item">
                {words(`table.export.${format}`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </span>
  );
}
