/** Searching names: by what is written, by pinyin (“chanye”) and by initials (“cyts”). */
import Pinyin from "pinyin-match";

/** The longest syllable, “zhuang”. */
const longestSyllable = 6;

/** Whether every word searched for is in one of the texts. */
export function isFound(text: string, search: string): boolean {
  const lower = text.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((term) => lower.includes(term) || (/^[a-z]+$/.test(term) && isSpelt(lower, term)));
}

/**
 * Whether letters spell some characters in a row, each in full, in part or by its initial.
 * The package is asked of single characters alone: given a whole text it tries every way to
 * split the letters, which are too many for some words.
 */
function isSpelt(text: string, letters: string): boolean {
  const characters = [...text].filter((character) => character.trim() !== "");
  const failed = new Set<number>();
  const follows = (at: number, from: number): boolean => {
    if (from === letters.length) return true;
    const character = characters[at];
    const place = at * (letters.length + 1) + from;
    if (character === undefined || failed.has(place)) return false;
    for (let to = from + 1; to <= Math.min(letters.length, from + longestSyllable); to++) {
      if (reads(character, letters.slice(from, to)) && follows(at + 1, to)) return true;
    }
    failed.add(place);
    return false;
  };
  return characters.some((_, start) => follows(start, 0));
}

const known = new Map<string, boolean>();
/** More pairs than the names of a large library bring forth. */
const mostKnown = 50_000;

function reads(character: string, letters: string): boolean {
  const key = `${character}${letters}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const read = character === letters || Pinyin.match(character, letters) !== false;
  known.set(key, read);
  return read;
}
