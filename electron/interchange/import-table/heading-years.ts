/** The year that a heading or title speaks of. */

const year = /(?<!\d)((?:19[5-9]|20[0-9])\d)(?!\d)/gu;

/** The last year named, but not a yearbook's own nor a price base's; null: none. */
export function yearIn(text: string): number | null {
  const plain = text
    .normalize("NFKC")
    .replace(/\s/gu, "")
    .replace(/年鉴[-—(《]?\d{4}(?:年版?)?|\d{4}年?(?:版)?[^\d]{0,6}年鉴/gu, "")
    .replace(/(?:按|以)?\d{4}年?(?:不变|可比)价格?/gu, "");
  const years = [...plain.matchAll(year)].map(([found]) => Number(found));
  return years.at(-1) ?? null;
}
