/** Spread of yearly growth around the rule, split into province, prefecture and unit. */
export interface Shocks {
  province: number;
  prefecture: number;
  unit: number;
}
