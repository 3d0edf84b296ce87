/** What a file that is handed over is, by its name and its first bytes. */

/** A yearbook's table. Old and foreign workbooks among them: what can be done about those is said after reading. */
export function isTable(name: string): boolean {
  return /\.(xlsx|xlsm|xls|et|csv|tsv|txt)$/i.test(name);
}

/** A dataset on its own: by its name, or as our files say first what they are. `content`: base 64. */
export function isDataset({ name, content }: { readonly name: string; readonly content: string }): boolean {
  if (/\.xiance-data\b[^/\\]*\.json$/i.test(name)) return true;
  // Any whole number of quartets decodes by itself.
  const head = atob(content.slice(0, 400));
  return /^(\xef\xbb\xbf)?\s*\{\s*"format"\s*:\s*"xiance-dataset"/.test(head);
}
