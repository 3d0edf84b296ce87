/** Values that a zod schema takes, made up from the schema itself; what it cannot tell, such as which ids exist, comes from hints. */
import type { z } from "zod";

export type Random = () => number;

/** A value for the place, or undefined to make one up from the schema. `path` is dotted. */
export type Hints = (path: string, random: Random) => unknown;

interface Definition {
  readonly type: string;
  readonly [part: string]: unknown;
}

const words = [
  "",
  "a",
  "甲",
  "安宁市",
  "growth.secondary",
  "0",
  "-1",
  "2030",
  "__proto__",
  "constructor",
  "toString",
  "县".repeat(60),
  "\u0000",
  "\ud800",
  "=1+1",
  "../x",
];

export function pick<Value>(from: readonly Value[], random: Random): Value {
  return from[Math.floor(random() * from.length)]!;
}

export function madeUp(schema: z.core.$ZodType, hints: Hints, random: Random, path = ""): unknown {
  const hinted = hints(path, random);
  if (hinted !== undefined) return structuredClone(hinted);
  const definition = schema._zod.def as unknown as Definition;
  const inner = (part = "innerType") => madeUp(definition[part] as z.core.$ZodType, hints, random, path);
  const at = (key: string | number) => (path === "" ? String(key) : `${path}.${key}`);
  switch (definition.type) {
    case "object": {
      const made: Record<string, unknown> = {};
      for (const [key, part] of Object.entries(definition.shape as Record<string, z.core.$ZodType>)) {
        const value = madeUp(part, hints, random, at(key));
        if (value !== undefined) made[key] = value;
      }
      return made;
    }
    case "record": {
      const made: Record<string, unknown> = {};
      for (let count = Math.floor(random() * 3); count > 0; count--) {
        const key = madeUp(definition.keyType as z.core.$ZodType, hints, random, at("key"));
        const value = madeUp(definition.valueType as z.core.$ZodType, hints, random, at("value"));
        Object.defineProperty(made, String(key), {
          value,
          enumerable: true,
          configurable: true,
          writable: true,
        });
      }
      return made;
    }
    case "array":
      return Array.from({ length: Math.floor(random() * 4) }, () =>
        madeUp(definition.element as z.core.$ZodType, hints, random, at("item")),
      );
    case "tuple":
      return (definition.items as z.core.$ZodType[]).map((item, index) =>
        madeUp(item, hints, random, at(index)),
      );
    case "union":
      return madeUp(pick(definition.options as z.core.$ZodType[], random), hints, random, path);
    case "optional":
    case "default":
    case "prefault":
      return random() < 0.4 ? undefined : inner();
    case "nullable":
      return random() < 0.3 ? null : inner();
    case "readonly":
    case "catch":
      return inner();
    case "pipe":
      return inner("in");
    case "lazy":
      return madeUp((definition.getter as () => z.core.$ZodType)(), hints, random, path);
    case "literal":
      return pick(definition.values as unknown[], random);
    case "enum":
      return pick(Object.values(definition.entries as Record<string, string>), random);
    case "boolean":
      return random() < 0.5;
    case "number":
      return pick([0, 1, -1, 2, 7, 2025, 2030, 0.05, 1e9, Math.floor(random() * 100)], random);
    case "string":
      return pick(words, random);
    case "null":
      return null;
    case "unknown":
    case "any":
      return pick<unknown>(
        [null, 0, 0.05, "甲", [], {}, { 2025: 0.1 }, { near: 0.1, long: 0.05, until: 2027 }],
        random,
      );
    default:
      throw new Error(`no values for a schema of type ${definition.type} at ${path}`);
  }
}
