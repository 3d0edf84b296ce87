/** Published real growth, never computed from levels: those break where a census revised them. */

/** Real growth by year, as a fraction. */
export type Growth = ReadonlyMap<number, number>;

export interface GrowthPanel {
  readonly prefectures: ReadonlyMap<string, Growth>;
  readonly province: Growth;
}
