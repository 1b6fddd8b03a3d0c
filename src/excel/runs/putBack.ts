/** What a change has written over and must put back, as somebody had typed there meanwhile. */
export interface PutBack {
  /** Where that is, for the user, should it not come back: cells, rows or sheets. */
  readonly places: readonly string[];
  /** Puts it back; once more after a try that was refused half-way or not answered it comes to the same. */
  readonly run: (context: Excel.RequestContext) => Promise<void>;
  /** True where not everything comes back, such as the looks of a row. */
  readonly isPart?: boolean;
}

/** What is still to be put back by the changes of a context. */
const owedIn = new WeakMap<Excel.RequestContext, PutBack[]>();

/** Has what is owed in a context be kept in the list, and does first what is in it. */
export async function settleOwed(context: Excel.RequestContext, owed: PutBack[]): Promise<void> {
  owedIn.set(context, owed);
  // What was begun last belongs to what was begun before it.
  for (let last = owed.at(-1); last !== undefined; last = owed.at(-1)) {
    await last.run(context);
    owed.splice(owed.lastIndexOf(last), 1);
  }
}

/** Puts something back. Where that is refused or gets lost it is owed: `makeChange` does it before it looks what has become of the change. */
export async function putBack(context: Excel.RequestContext, work: PutBack): Promise<void> {
  const owed = owedIn.get(context);
  owed?.push(work);
  await work.run(context);
  owed?.splice(owed.lastIndexOf(work), 1);
}
