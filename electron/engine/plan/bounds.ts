/** Which values an assumption may take (docs/model.md, 坏数). */
export { refusedValue as refusalOf } from "../../../shared/scenario/value-bounds.ts";
