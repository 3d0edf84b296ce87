import { memo, type RefObject, use, useEffect, useState } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { type ExportSource, type ExportWay, exportChart, exportWays, pictureWays } from "./export-chart.ts";
import type { ExportWords } from "./export-words.ts";
import { WorkbookWayContext } from "./workbook-way.ts";

interface ExportMenuProps {
  /** The chart's title, for the button's accessible name. */
  readonly title: string;
  readonly words: ExportWords;
  /** The latest of the chart: read when something is taken, so that the menu is not drawn anew with every move. */
  readonly source: RefObject<ExportSource>;
  /** False while the table is shown. */
  readonly drawn: boolean;
  /** Words that bring the table, and the drawing back; where there is little room they stand here alone. */
  readonly toggle: string;
  readonly back: string;
  /** Keeps its identity. */
  onToggle(): void;
}

/** How long what was done stays said, ms. */
const saidFor = 4_000;

/** What is said of the last thing taken; `cause` as the browser words it. */
interface Said {
  readonly text: string;
  readonly cause: string | undefined;
}

const nothingSaid: Said = { text: "", cause: undefined };

/** Copies a chart or its figures, or saves them as files. */
export const ExportMenu = memo(function ExportMenu(props: ExportMenuProps) {
  const { title, words, source, drawn, toggle, back, onToggle } = props;
  const workbook = use(WorkbookWayContext);
  const ways = exportWays.filter((way) => way !== "saveXlsx" || workbook !== null);
  const [said, setSaid] = useState(nothingSaid);
  useEffect(() => {
    if (said === nothingSaid) return;
    const timer = setTimeout(() => setSaid(nothingSaid), saidFor);
    return () => clearTimeout(timer);
  }, [said]);
  const take = async (way: ExportWay) => {
    const copying = way === "copyPicture" || way === "copyTable";
    try {
      await exportChart(way, source.current, words, workbook);
      setSaid(copying ? { text: words.copied, cause: undefined } : nothingSaid);
    } catch (error) {
      setSaid({ text: copying ? words.notCopied : words.notSaved, cause: String(error) });
    }
  };
  return (
    <>
      <span className="chart-said" role="status" title={said.cause}>
        {said.text}
      </span>
      <MenuTrigger>
        <Button className="chart-toggle" aria-label={`${title} ${words.open}`}>
          <span className="wide-only">{words.open}</span>
          <span className="narrow-only" aria-hidden="true">
            ⋯
          </span>
        </Button>
        <Popover className="popover" placement="bottom end" offset={2}>
          <Menu
            className="chart-menu"
            aria-label={`${title} ${words.open}`}
            disabledKeys={drawn ? [] : pictureWays}
            onAction={(key) => {
              if (key === "toggle") onToggle();
              const way = exportWays.find((one) => one === key);
              if (way) void take(way);
            }}
          >
            <MenuItem id="toggle" className="chart-menu-item">
              {drawn ? toggle : back}
            </MenuItem>
            {ways.map((way) => (
              <MenuItem key={way} id={way} className="chart-menu-item">
                {words[way]}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </>
  );
});
