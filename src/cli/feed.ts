import type { InputItem } from '../input/item.js';

/** Items between two turns of the event loop, in which signals, results and a closed pipe are noticed. */
const TURN = 64;

/** Looks at an input without waiting for it: what is there already comes at once, the rest is said to be on its way. */
export class Feed {
  readonly #items: AsyncIterator<InputItem>;
  #request: Promise<void> | null = null;
  #result: IteratorResult<InputItem> | null = null;
  #failure: { readonly error: unknown } | null = null;
  #turn: Promise<void> | null = null;
  #count = 0;

  constructor(items: AsyncIterable<InputItem>) {
    this.#items = items[Symbol.asyncIterator]();
  }

  /** The next item; `end`; or `stalled` where it has to be waited for. */
  async poll(): Promise<InputItem | 'stalled' | 'end'> {
    this.#ask();
    this.#count += 1;
    if (this.#count % TURN === 0) await this.#nextTurn();
    // what is not here when the loop has turned waits for the outside: promises alone would have settled before
    else if (!this.#settled) await Promise.race([this.#request, this.#nextTurn()]);
    if (this.#failure !== null) throw this.#failure.error;
    if (this.#result === null) return 'stalled';
    const { done, value } = this.#result;
    if (done) return 'end';
    this.#request = null;
    this.#result = null;
    return value;
  }

  /** Settles when there is something to poll. */
  get ready(): Promise<void> {
    this.#ask();
    return this.#request!;
  }

  get #settled(): boolean {
    return this.#result !== null || this.#failure !== null;
  }

  #ask(): void {
    this.#request ??= this.#items.next().then(
      (result) => {
        this.#result = result;
      },
      (error: unknown) => {
        this.#failure = { error };
      },
    );
  }

  #nextTurn(): Promise<void> {
    this.#turn ??= new Promise((resolve) =>
      setImmediate(() => {
        this.#turn = null;
        resolve();
      }),
    );
    return this.#turn;
  }
}
