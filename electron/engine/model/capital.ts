/** Capital by perpetual inventory (Zhang Jun 2008; World Bank LTGM). 亿元 at base-year prices. */

/** Investment of a year: the investment ratio on GDP, and what projects add. */
export function investmentOf(ratio: number, gdp: number, projects: number): number {
  return ratio * gdp + projects;
}

/** The stock a year later: `K' = (1-δ)·K + I`. */
export function nextCapital(capital: number, depreciation: number, investment: number): number {
  return (1 - depreciation) * capital + investment;
}
