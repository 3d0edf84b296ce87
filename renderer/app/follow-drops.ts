/** Files dropped on the window are opened; a drop never leads the window to another address. */

/** Returns the call that ends it. */
export function followDrops(target: Window, open: (files: readonly File[]) => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  target.addEventListener(
    "dragover",
    (event) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
    },
    { signal },
  );
  target.addEventListener(
    "drop",
    (event) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0 || event.defaultPrevented) return;
      event.preventDefault();
      open(files);
    },
    { signal },
  );
  return () => stop.abort();
}
