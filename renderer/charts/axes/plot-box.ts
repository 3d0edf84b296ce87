/** The part of a drawing that data may fill, px from its left upper corner. */
export interface PlotBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A tick: its value and its place along the axis, px. */
export interface Tick {
  readonly value: number;
  readonly at: number;
}
