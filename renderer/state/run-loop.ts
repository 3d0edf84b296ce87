/** One question in flight, at most one waiting, the latest wins. */

export interface RunLoop<Question> {
  /** Returns the question's number; numbers grow. */
  ask(question: Question): number;
  /** The number of the last question asked; 0 before the first. */
  latest(): number;
}

export interface RunLoopEnds<Question, Answer> {
  /** Sends one question. */
  ask(question: Question): Promise<Answer>;
  /** `number` below `latest()`: a newer question is on its way and the answer is not fresh. */
  answered(answer: Answer, number: number, question: Question): void;
  failed(error: unknown, number: number, question: Question): void;
}

export function createRunLoop<Question, Answer>(ends: RunLoopEnds<Question, Answer>): RunLoop<Question> {
  let latest = 0;
  let busy = false;
  let waiting: { question: Question; number: number } | null = null;

  async function serve(question: Question, number: number): Promise<void> {
    try {
      ends.answered(await ends.ask(question), number, question);
    } catch (error) {
      ends.failed(error, number, question);
    }
    const next = waiting;
    waiting = null;
    if (next === null) busy = false;
    else void serve(next.question, next.number);
  }

  return {
    ask(question) {
      latest += 1;
      if (busy) waiting = { question, number: latest };
      else {
        busy = true;
        void serve(question, latest);
      }
      return latest;
    },
    latest: () => latest,
  };
}
