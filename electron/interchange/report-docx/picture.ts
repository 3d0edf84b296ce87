/** A figure as the window has drawn it. `png` in base 64; size in CSS px. */
export interface Picture {
  readonly svg: string;
  readonly png: string;
  readonly width: number;
  readonly height: number;
}
