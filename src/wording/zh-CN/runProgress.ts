/** How far a long run has come; `left` is null where nobody knows how much there is. */
export interface RunFigures {
  readonly done: number;
  readonly perSecond: number;
  readonly left: { readonly total: number; readonly seconds: number } | null;
}

/** Seconds left that are said as such; more are said in minutes. */
const MAX_SECONDS = 90;

/** Says how far a run has come, e.g. 已检查 12 / 200 个文件: what is done, how things are counted, and what they are. */
export function runProgress(verb: string, counter: string, things: string) {
  return ({ done, perSecond, left }: RunFigures): string => {
    const rate = Number(perSecond >= 10 ? perSecond.toFixed(0) : perSecond.toPrecision(perSecond < 0.1 ? 1 : 2));
    const parts = [
      `${verb} ${done}${left ? ` / ${left.total}` : ''} ${counter}${things}`,
      `每秒 ${rate} ${counter}`,
      ...(left ? [`约还要 ${timeLeft(left.seconds)}`] : []),
    ];
    return parts.join('，');
  };
}

function timeLeft(seconds: number): string {
  return seconds > MAX_SECONDS ? `${Math.ceil(seconds / 60)} 分钟` : `${Math.ceil(seconds)} 秒`;
}
