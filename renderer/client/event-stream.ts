/** Server-Sent Events read by fetch, since EventSource cannot send the token in a header. */
import { type ContractEvent, eventSchema } from "../../shared/contract/wire.ts";

export interface EventStreamOptions {
  readonly url: string;
  readonly authorization: string;
  readonly listener: (event: ContractEvent) => void;
}

const retryMs = 1_000;
const longestRetryMs = 30_000;

/** Reads until the returned call; a broken stream is opened again, each time after a longer wait. */
export function readEvents({ url, authorization, listener }: EventStreamOptions): () => void {
  const stop = new AbortController();
  let wait = retryMs;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const open = async () => {
    const response = await fetch(url, { headers: { Authorization: authorization }, signal: stop.signal });
    if (!response.ok || response.body === null) return;
    wait = retryMs;
    let rest = "";
    for await (const text of textOf(response.body)) {
      const messages = (rest + text).split("\n\n");
      rest = messages.pop() ?? "";
      for (const message of messages) deliver(message, listener);
    }
  };
  const keepOpen = () => {
    void open()
      .catch(() => undefined) // The host is gone, or we stopped: both end in the same place.
      .then(() => {
        if (stop.signal.aborted) return;
        timer = setTimeout(keepOpen, wait);
        wait = Math.min(wait * 2, longestRetryMs);
      });
  };
  keepOpen();
  return () => {
    stop.abort();
    clearTimeout(timer);
  };
}

async function* textOf(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

/** Passes on what is an event of the contract; heartbeats and what a newer host may say are not. */
function deliver(message: string, listener: (event: ContractEvent) => void): void {
  if (!message.startsWith("data: ")) return;
  const event = eventSchema.safeParse(JSON.parse(message.slice("data: ".length)));
  if (event.success) listener(event.data);
}
