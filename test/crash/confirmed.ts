/** What the editing process says of a change the store has confirmed. */
export interface Confirmed {
  readonly revision: number;
  /** The name of the step; null for what made none. */
  readonly edit: string | null;
  /** The name given to the place where the document stands; null: none was. */
  readonly checkpoint: string | null;
}
