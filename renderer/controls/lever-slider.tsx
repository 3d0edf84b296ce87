import { useEffect, useRef } from "react";
import { Slider, SliderThumb, SliderTrack } from "react-aria-components";

interface LeverSliderProps {
  readonly label: string;
  readonly value: number;
  readonly reference: number;
  readonly range: { readonly min: number; readonly max: number };
  readonly step: number;
  readonly overridden: boolean;
  onDrag(value: number): void;
  onDragEnd(): void;
}

/** Keys in quick succession are one move of the hand. */
const restMs = 600;

/** A slider whose reference is ticked. Values beyond its ends rest at the end. */
export function LeverSlider(props: LeverSliderProps) {
  const { label, value, reference, range, step, overridden, onDrag, onDragEnd } = props;
  const byPointer = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const ended = useRef(onDragEnd);
  ended.current = onDragEnd;
  const finish = () => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    ended.current();
  };
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current);
      ended.current();
    },
    [],
  );
  const at = (each: number) => {
    const share = (each - range.min) / (range.max - range.min);
    return `${Math.min(1, Math.max(0, share)) * 100}%`;
  };
  return (
    <Slider
      className={overridden ? "lever-slider overridden" : "lever-slider"}
      aria-label={label}
      minValue={range.min}
      maxValue={range.max}
      step={step}
      value={Math.min(range.max, Math.max(range.min, value))}
      formatOptions={{ style: "percent", maximumFractionDigits: 1 }}
      onChange={(next) => onDrag(typeof next === "number" ? next : (next[0] ?? value))}
      onChangeEnd={() => {
        if (byPointer.current) {
          byPointer.current = false;
          finish();
        } else {
          if (timer.current !== null) clearTimeout(timer.current);
          timer.current = setTimeout(finish, restMs);
        }
      }}
      onPointerDownCapture={() => {
        byPointer.current = true;
      }}
    >
      <SliderTrack className="lever-track">
        <span className="lever-fill" style={fill(at(reference), at(value))} />
        <span className="lever-tick" style={{ left: at(reference) }} />
        <SliderThumb
          className="lever-thumb"
          onBlur={() => {
            if (timer.current !== null) finish();
          }}
        />
      </SliderTrack>
    </Slider>
  );
}

/** From the reference to the value. */
function fill(from: string, to: string): { left: string; right: string } {
  const [a, b] = [Number.parseFloat(from), Number.parseFloat(to)];
  return { left: `${Math.min(a, b)}%`, right: `${100 - Math.max(a, b)}%` };
}
