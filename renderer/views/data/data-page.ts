import type { Dataset } from "../../../shared/dataset/schema.ts";

/** What a tab of the data screen is given. */
export interface DataPageProps {
  /** The one looked at. */
  readonly dataset: Dataset;
  /** It is the one the scenario on the screen stands on. */
  readonly own: boolean;
}
