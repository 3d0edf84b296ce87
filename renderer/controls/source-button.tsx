import { memo } from "react";
import { Button, Tooltip, TooltipTrigger } from "react-aria-components";
import { SourceIcon } from "../app/icons.tsx";
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
  readonly year?: number;
  /** A sign in place of the word, where room is scarce. */
  readonly small?: boolean;
}

/** Leads from a number to the figures it stands on. Not drawn again while numbers move. */
export const SourceButton = memo(function SourceButton({ what, small = false, ...wish }: SourceButtonProps) {
  const words = useWords();
  const show = useShowSource();
  const label = words("source.showLabel", { what });
  const button = (
    <Button className="source-button" aria-label={label} onPress={() => show(wish)}>
      {small ? <SourceIcon /> : words("source.show")}
    </Button>
  );
  return small ? (
    <TooltipTrigger delay={400} closeDelay={0}>
      {button}
      <Tooltip className="tooltip" offset={4}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  ) : (
    button
  );
});
