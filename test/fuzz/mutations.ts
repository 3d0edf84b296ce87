/** Ways to spoil a JSON file: some that know its structure, some that know only its bytes. */
import fc from "fast-check";

type Place = readonly (string | number)[];

/** Every place in a value, the value itself first. */
function placesIn(value: unknown, place: Place = []): Place[] {
  if (typeof value !== "object" || value === null) return [place];
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [place, ...inner.flatMap(([key, item]) => placesIn(item, [...place, key]))];
}

/** Values that a planner's file never holds where they are put. */
const rubbish: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, "", "7%", -1, 0, 1e308, -1e308, 5e-324, 2 ** 60, [], {}),
  fc.constantFrom<unknown>(
    JSON.parse('{"__proto__": {"polluted": true}}'),
    JSON.parse('{"constructor": {"prototype": {"polluted": true}}}'),
    { length: 1e9 },
    { toString: 1, valueOf: 2, hasOwnProperty: 3 },
    "\u0000",
    "县".repeat(5000),
    "\ud800",
  ),
  fc.jsonValue({ maxDepth: 3 }),
);
const names = fc.constantFrom(
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "",
  "0",
  "县",
  "x".repeat(200),
);

type Change = (
  holder: Record<string | number, unknown>,
  key: string | number,
  spare: unknown,
  name: string,
) => void;
const changes: readonly Change[] = [
  (holder, key, spare) => {
    define(holder, key, structuredClone(spare));
  },
  (holder, key) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  },
  (holder, key, _, name) => {
    if (Array.isArray(holder)) holder.push(structuredClone(own(holder, key)));
    else define(holder, name, structuredClone(own(holder, key)));
  },
  (holder, key) => {
    const value = own(holder, key);
    if (typeof value === "number") define(holder, key, -value * 1000);
    else if (typeof value === "string") define(holder, key, `${value}${value}`);
    else define(holder, key, [value]);
  },
];

/** What stands there itself: a change before may have taken it away, and what is inherited under its name is not a value of the file's. */
function own(holder: unknown, key: string | number): unknown {
  if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, key)) return undefined;
  return (holder as Record<string | number, unknown>)[key];
}

function define(holder: object, key: string | number, value: unknown): void {
  Object.defineProperty(holder, key, { value, configurable: true, enumerable: true, writable: true });
}

/** The value with one to three of its places spoilt; most of what comes out is still JSON of the same look. */
export function spoiltValues(sound: unknown): fc.Arbitrary<unknown> {
  const places = placesIn(sound).filter((place) => place.length > 0);
  const one = fc.record({
    place: fc.nat(places.length - 1),
    change: fc.nat(changes.length - 1),
    spare: rubbish,
    name: names,
  });
  return fc.array(one, { minLength: 1, maxLength: 3 }).map((spoils) => {
    const value = structuredClone(sound);
    for (const { place, change, spare, name } of spoils) {
      const path = places[place]!;
      const holder = path.slice(0, -1).reduce<unknown>(own, value);
      if (typeof holder === "object" && holder !== null) {
        changes[change]!(holder as Record<string, unknown>, path.at(-1)!, spare, name);
      }
    }
    return value;
  });
}

/** The bytes cut off, with some changed, doubled, taken out, or in another encoding. */
export function spoiltBytes(text: string): fc.Arbitrary<Uint8Array> {
  const sound = Buffer.from(text, "utf8");
  const at = fc.nat(sound.length);
  return fc.oneof(
    at.map((end) => sound.subarray(0, end)),
    fc.tuple(at, fc.uint8Array({ minLength: 1, maxLength: 4 })).map(([from, bytes]) => {
      const spoilt = Buffer.from(sound);
      spoilt.set(bytes.subarray(0, Math.max(0, sound.length - from)), Math.min(from, sound.length));
      return spoilt;
    }),
    fc.tuple(at, at).map(([one, two]) => {
      const [from, to] = [Math.min(one, two), Math.max(one, two)];
      return Buffer.concat([sound.subarray(0, to), sound.subarray(from)]);
    }),
    fc
      .tuple(at, fc.nat(200))
      .map(([from, length]) => Buffer.concat([sound.subarray(0, from), sound.subarray(from + length)])),
    fc.constantFrom<BufferEncoding>("utf16le", "latin1").map((encoding) => Buffer.from(text, encoding)),
    fc.constantFrom("\uFEFF", "\uFEFF\uFEFF", " ", "\u0000").map((start) => Buffer.from(start + text)),
    fc.uint8Array({ maxLength: 300 }),
  );
}

/** The text with one of its strings or keys put in twice, or brackets piled up in it. */
export function spoiltTexts(text: string): fc.Arbitrary<string> {
  const keys = [...text.matchAll(/"(?:[^"\\]|\\.)*" *: */g)];
  const depth = fc.constantFrom(10, 70, 20_000);
  return fc.oneof(
    fc.nat(keys.length - 1).map((at) => {
      const { 0: key, index } = keys[at]!;
      return `${text.slice(0, index)}${key}null,${text.slice(index)}`;
    }),
    fc.tuple(fc.nat(keys.length - 1), depth, fc.boolean()).map(([at, deep, closed]) => {
      const { index } = keys[at]!;
      const pile = `"pile":${"[".repeat(deep)}${closed ? "]".repeat(deep) : ""},`;
      return `${text.slice(0, index)}${pile}${text.slice(index)}`;
    }),
  );
}
