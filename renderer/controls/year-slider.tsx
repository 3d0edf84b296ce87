import { Slider, SliderThumb, SliderTrack } from "react-aria-components";
import "../style/year-slider.css";

interface YearSliderProps {
  readonly label: string;
  readonly years: readonly number[];
  readonly year: number;
  onYear(year: number): void;
}

/** A year on a short line of years, each of them written. */
export function YearSlider({ label, years, year, onYear }: YearSliderProps) {
  const first = years[0] ?? year;
  const last = years.at(-1) ?? year;
  const span = Math.max(1, last - first);
  const every = Math.ceil(years.length / 12);
  return (
    <Slider
      className="year-slider"
      aria-label={label}
      minValue={first}
      maxValue={last}
      step={1}
      value={year}
      formatOptions={{ useGrouping: false }}
      onChange={(value) => onYear(typeof value === "number" ? value : (value[0] ?? year))}
    >
      <SliderTrack className="year-track">
        {years.map((each, index) => (
          <span
            key={each}
            className={each === year ? "year-mark current" : "year-mark"}
            style={{ left: `${((each - first) / span) * 100}%` }}
            aria-hidden="true"
          >
            {index % every === 0 || each === year ? each : ""}
          </span>
        ))}
        <SliderThumb className="year-thumb" />
      </SliderTrack>
    </Slider>
  );
}
