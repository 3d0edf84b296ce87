const token = /var\((--[a-z0-9-]+)\)/g;

interface StandaloneOptions {
  /**
   * A token's value, e.g. from the page's computed style; `light-dark(a, b)` is settled by `theme`.
   * An unknown token is an error: a drawing with missing colours must not leave the house.
   */
  readonly resolve: (name: string) => string | null;
  readonly theme: "light" | "dark";
}

/**
 * A chart's `<svg>` markup as a file of its own: tokens written out, the paper laid beneath,
 * states of the screen (focus, roles of choice) left behind. Throws when a token has no value.
 */
export function standaloneSvg(markup: string, { resolve, theme }: StandaloneOptions): string {
  const settled = (name: string): string => {
    const value = resolve(name)?.trim();
    if (!value) throw new Error(`No value for the token ${name}`);
    const pair = /^light-dark\((.+),(.+)\)$/.exec(value);
    return (pair ? (theme === "light" ? pair[1] : pair[2]) : value)?.trim() ?? value;
  };
  const body = markup
    .replace(/ (?:tabindex|aria-activedescendant|aria-selected)="[^"]*"/gi, "")
    .replace(/ role="(?:listbox|option)"/g, "")
    .replace(/ style="[^"]*"/g, "");
  const opened = body.replace(/^(<svg[^>]*>)/, '$1<rect width="100%" height="100%" fill="var(--paper)"/>');
  const written = opened.replace(token, (_, name: string) =>
    settled(name).replaceAll('"', "'").replace(/\s+/g, " "),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written}\n`;
}
