import { memo } from "react";
import { Button } from "react-aria-components";
import type { FigureLevel } from "../state/data-desk.ts";
import { useWords } from "../words/use-words.ts";
import { useShowSource } from "./use-source.ts";
import "../style/source.css";

interface SourceButtonProps {
  /** What the number is: “安宁市 地区生产总值”. */
  readonly what: string;
  readonly place?: string;
  readonly indicator?: string;
  readonly level?: FigureLevel;
}

/** Leads from a number to the figures it stands on. Not drawn again while numbers move. */
export const SourceButton = memo(function SourceButton({ what, ...wish }: SourceButtonProps) {
  const words = useWords();
  const show = useShowSource();
  return (
    <Button
      className="source-button"
      aria-label={words("source.showLabel", { what })}
      onPress={() => show(wish)}
    >
      {words("source.show")}
    </Button>
  );
});
