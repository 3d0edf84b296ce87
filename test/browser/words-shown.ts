/** Words of one language where the other is spoken. Runs over what the page shows and what it says to assistive technology. */
import type { Page } from "playwright-core";

/** Texts and names within, but for what is marked as not to be translated. */
async function wordsWithin(page: Page, within: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const root = document.querySelector(selector);
    if (root === null) return [];
    const said: string[] = [];
    const quoted = (element: Element | null) =>
      element?.closest('[translate="no"]:not(html), script, style') !== null;
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode;
      if (textContent && !quoted(parentElement)) said.push(textContent.trim());
    }
    for (const element of root.querySelectorAll("[aria-label], [title], [placeholder], [alt]")) {
      if (quoted(element)) continue;
      for (const name of ["aria-label", "title", "placeholder", "alt"]) {
        const value = element.getAttribute(name);
        if (value) said.push(value);
      }
    }
    return [...new Set(said)].filter((text) => text !== "");
  }, within);
}

/**
 * Latin words that Chinese documents use as they are: names of measures, formats, keys and
 * standards; the other language's own name; ids of datasets; signs such as × 10.
 */
const latin =
  /GDP|TFP|xlsx|csv|txt|UTF-8|GBK|CSV|SVG|PNG|Excel|Word|PDF|English|GB\/T|Ctrl|Alt|Shift|Enter|Delete|Esc|F2|yunnan-\d+|docs\/data\.md|δ|\.xiance|\bS\d\d\b|[A-Za-z]\b(?=[^A-Za-z]|$)/g;

export async function englishShown(page: Page, within: string, data: readonly string[]): Promise<string[]> {
  const said = await wordsWithin(page, within);
  const quoted = data.filter((word) => /[A-Za-z]{2,}/.test(word)).sort((a, b) => b.length - a.length);
  return said.filter((text) => {
    const own = quoted.reduce((left, word) => left.replaceAll(word, ""), text);
    return /[A-Za-z]{2,}/.test(own.replaceAll(latin, ""));
  });
}

/** Chinese that is data and stays so in any language, as in the dataset and in the names the planner gave. */
export async function chineseShown(page: Page, within: string, data: readonly string[]): Promise<string[]> {
  const known = [...data].sort((a, b) => b.length - a.length);
  const said = await wordsWithin(page, within);
  return said.filter((text) => {
    if (!/\p{Script=Han}/u.test(text)) return false;
    // A chart shortens a name that does not fit.
    const stem = text.replace(/…$/, "");
    if (known.some((word) => word.startsWith(stem))) return false;
    const rest = known.reduce((left, word) => (left.includes(word) ? left.replaceAll(word, "") : left), text);
    return /\p{Script=Han}/u.test(rest);
  });
}
