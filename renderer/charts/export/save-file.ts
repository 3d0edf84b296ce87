/** How long the browser may take to fetch a file that it was handed, ms. */
const fetchWithin = 60_000;

/** Hands a file to the browser as a download; where it goes is asked or set there. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), fetchWithin);
}
