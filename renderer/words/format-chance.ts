/** A share of draws as a planner quotes it: whole percents, and never a certainty that the draws cannot give. */
export function formatChance(probability: number): string {
  if (probability > 0 && probability < 0.005) return "<1%";
  if (probability < 1 && probability >= 0.995) return ">99%";
  return `${Math.round(probability * 100)}%`;
}
