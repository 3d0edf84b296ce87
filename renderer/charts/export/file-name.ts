/** A chart's title as a file's name on any system: what file systems forbid becomes a space. */
export function exportFileName(title: string, extension: string): string {
  const stem = title
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among what is forbidden
    .replace(/[\u0000-\u001f\\/:*?"<>|]+/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "")
    .slice(0, 120);
  return `${stem || "chart"}.${extension}`;
}
