import { expect, test } from "vitest";
import { z } from "zod";
import { recordFields } from "../../shared/scenario/record-fields.ts";
import { scenarioSchema } from "../../shared/scenario/schema.ts";

function bare(schema: unknown): unknown {
  const wrapped = schema instanceof z.ZodDefault || schema instanceof z.ZodOptional;
  return wrapped ? bare(schema.unwrap()) : schema;
}

test("every map by id of the schema is a record field, and nothing else is", () => {
  const maps = Object.entries(scenarioSchema.shape).flatMap(([field, schema]) =>
    bare(schema) instanceof z.ZodRecord ? [field] : [],
  );
  expect([...recordFields].sort()).toEqual(maps.sort());
});
