/** Scenario files dropped on the window are opened; a drop never leads the window to another address. */

export interface DroppedFile {
  readonly name: string;
  /** In base 64. */
  readonly content: string;
}

/** Returns the call that ends it. */
export function followDrops(target: Window, open: (file: DroppedFile) => Promise<void>): () => void {
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
      void openAll(files, open);
    },
    { signal },
  );
  return () => stop.abort();
}

async function openAll(files: readonly File[], open: (file: DroppedFile) => Promise<void>): Promise<void> {
  for (const file of files) {
    if (!file.name.toLowerCase().endsWith(".xiance")) continue;
    await open({ name: file.name, content: base64(new Uint8Array(await file.arrayBuffer())) });
  }
}

/** In pieces, since a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += 32_768) {
    text += String.fromCharCode(...bytes.subarray(start, start + 32_768));
  }
  return btoa(text);
}
