/** Whether every word searched for stands in the text. */
export function isFound(text: string, search: string): boolean {
  const lower = text.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((term) => lower.includes(term));
}
