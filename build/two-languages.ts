/** The control library speaks thirty languages and the interface two: the others stay out of the build. */
import type { Plugin } from "vite";

const spoken = ["zh-CN", "en-US"];
/** One file of sentences per control and language. */
const sentences = /[\\/]react-aria[\\/]dist[\\/]private[\\/]intl[\\/].+[\\/]([a-z]{2}-[A-Z]{2})\.mjs$/;

/** Throws nothing where the library is laid out otherwise: then all its languages come along, and only size is lost. */
export function twoLanguages(): Plugin {
  return {
    name: "two-languages",
    load(id) {
      const language = sentences.exec(id)?.[1];
      // The library falls back to English for a language without sentences.
      return language === undefined || spoken.includes(language) ? null : "export default {};";
    },
  };
}
