/** A name as a file's name on any system; `方案` before what would be none, or one that Windows keeps for itself. */
export function fileNameOf(name: string, extension: string): string {
  const plain = name
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Windows takes none of them in a file name.
    .replace(/[<>:"/\\|?*\u0000-\u001f\u007f]/g, "_")
    .replace(/[. ]+$/, "")
    .slice(0, 80)
    .trim();
  const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(plain);
  return `${plain === "" || reserved ? `方案${plain}` : plain}.${extension}`;
}
