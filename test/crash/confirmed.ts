/** What the editing process says of a change the store has confirmed. */
export interface Confirmed {
  readonly revision: number;
  /** The name of the step; null for an undo, a redo or the opening. */
  readonly edit: string | null;
}
