import { useMemo } from "react";
import { Button, Input, SearchField } from "react-aria-components";
import { type Dataset, figureStatuses } from "../../../../shared/dataset/schema.ts";
import { CloseIcon } from "../../../app/icons.tsx";
import { useDesk } from "../../../app/workbench-context.tsx";
import { TextButton } from "../../../controls/text-button.tsx";
import { everyFigure, type FigureWish, figureLevels } from "../../../state/data-desk.ts";
import { useWords } from "../../../words/use-words.ts";
import { OptionSelect } from "../../assumptions/option-select.tsx";
import { type FigureIndicator, figureFormats } from "./figure-indicators.ts";
import type { FigureRow } from "./figure-table.ts";

interface FigureFiltersProps {
  readonly dataset: Dataset;
  readonly all: readonly FigureRow[];
  readonly wish: FigureWish;
}

const any = "";

/** What is looked for, by search and by every side of a figure. */
export function FigureFilters({ dataset, all, wish }: FigureFiltersProps) {
  const words = useWords();
  const { dataDesk } = useDesk();
  const years = useMemo(
    () => [...new Set(all.flatMap(({ year }) => (year === null ? [] : [year])))].sort((a, b) => b - a),
    [all],
  );
  const indicators = useMemo(() => {
    const carried = new Set(all.map(({ indicator }) => indicator));
    return (Object.keys(figureFormats) as FigureIndicator[]).filter((each) => carried.has(each));
  }, [all]);
  const sources = useMemo(() => {
    const used = new Set(all.map(({ source }) => source));
    return Object.entries(dataset.sources).filter(([id]) => used.has(id));
  }, [all, dataset]);
  const anyOf = (label: string) => ({ value: any, label });
  const narrowed = Object.entries(everyFigure).some(
    ([key, value]) => wish[key as keyof FigureWish] !== value,
  );
  const place = all.find(({ code }) => code === wish.place)?.place ?? wish.place;
  return (
    <div className="figure-filters">
      <SearchField
        className="search-field"
        aria-label={words("data.figures.search")}
        value={wish.search}
        onChange={(search) => dataDesk.wish({ search })}
        data-keeps-keys=""
      >
        <Input className="input" placeholder={words("data.figures.search")} />
      </SearchField>
      {wish.place === null ? null : (
        <span className="tag place-tag">
          {place}
          <Button
            className="tag-clear"
            aria-label={words("data.figures.anyPlace", { place: place ?? "" })}
            onPress={() => dataDesk.wish({ place: null })}
          >
            <CloseIcon />
          </Button>
        </span>
      )}
      <OptionSelect
        label={words("data.figures.level")}
        options={[
          anyOf(words("data.figures.level.any")),
          ...figureLevels.map((value) => ({ value, label: words(`scope.kind.${value}`) })),
        ]}
        value={wish.level ?? any}
        onChange={(level) => dataDesk.wish({ level: figureLevels.find((each) => each === level) ?? null })}
      />
      <OptionSelect
        label={words("data.figures.indicator")}
        options={[
          anyOf(words("data.figures.indicator.any")),
          { value: "output", label: words("indicator.output") },
          { value: "income", label: words("indicator.income") },
          ...indicators.map((value) => ({ value, label: words(figureFormats[value].name) })),
        ]}
        value={wish.indicator ?? any}
        onChange={(indicator) => dataDesk.wish({ indicator: indicator === any ? null : indicator })}
      />
      <OptionSelect
        label={words("data.figures.year")}
        options={[
          anyOf(words("data.figures.year.any")),
          ...years.map((year) => ({ value: String(year), label: words("year.of", { year: String(year) }) })),
        ]}
        value={wish.year === null ? any : String(wish.year)}
        onChange={(year) => dataDesk.wish({ year: year === any ? null : Number(year) })}
      />
      <OptionSelect
        label={words("data.figures.status")}
        options={[
          anyOf(words("data.figures.status.any")),
          ...figureStatuses.map((value) => ({ value, label: words(`status.${value}`) })),
        ]}
        value={wish.status ?? any}
        onChange={(status) =>
          dataDesk.wish({ status: figureStatuses.find((each) => each === status) ?? null })
        }
      />
      <OptionSelect
        label={words("data.figures.source")}
        options={[
          anyOf(words("data.figures.source.any")),
          ...sources.map(([value, { title }]) => ({ value, label: title })),
        ]}
        value={wish.source ?? any}
        onChange={(source) => dataDesk.wish({ source: source === any ? null : source })}
      />
      {narrowed ? (
        <TextButton quiet onPress={() => dataDesk.wish(everyFigure)}>
          {words("data.figures.clear")}
        </TextButton>
      ) : null}
    </div>
  );
}
