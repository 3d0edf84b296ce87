/** Names as yearbooks print them, brought to one form. */

/** ①, ⑴, [1], 〔1〕, *, ※, †, superscripts: marks that lead to a footnote. */
const footnoteMark = /[\u2460-\u249b\u2776-\u2793*※†‡#]|[[〔【]\d{1,2}[\]〕】]|[⁰¹²³⁴-⁹]/gu;

/** Without the marks that lead to a footnote; whether there were any. */
export function withoutFootnotes(text: string): { text: string; marked: boolean } {
  const bare = text.replace(footnoteMark, "");
  return { text: bare, marked: bare !== text };
}

/** Half-width forms, no blanks inside (names are spaced out to one width), no footnote marks, no leading dots or numbers. */
export function normalLabel(text: string): string {
  return withoutFootnotes(text)
    .text.normalize("NFKC")
    .replace(/[\s\u200b\ufeff]/gu, "")
    .replace(/^[·•.、\-—]+/u, "")
    .replace(/^(?:\d{1,3}|[一二三四五六七八九十]{1,3})[.、]/u, "")
    .replace(/\((?:市辖区|不含[^)]*|含[^)]*|州|市)\)$/u, "")
    .replace(/^其中:/u, "");
}
