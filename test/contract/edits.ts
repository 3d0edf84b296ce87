/** Edits that the contract's tests make. */
import type { MethodInput } from "../../shared/contract/contract.ts";

/** 弥勒市, a county-level city of the embedded dataset. */
export const mileCode = "532504";

type Edit = Omit<MethodInput<"scenario.edit">, "id" | "revision">;

/** Sets the growth of one sector of one unit, under the override id given. */
export function growthEdit(override: string, path: number): Edit {
  const scope = { kind: "unit", code: mileCode };
  return {
    label: { id: "override.set", values: { name: "弥勒市", to: path } },
    patches: [
      {
        op: "add",
        path: ["overrides", override],
        value: { scope, assumption: "growth.secondary", path },
      },
    ],
  };
}
