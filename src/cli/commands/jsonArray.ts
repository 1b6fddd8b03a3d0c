/** Makes one JSON array of JSON texts as they come, a line for each. */
export function jsonArray(out: (line: string) => unknown): { item(json: string): unknown; end(): unknown } {
  let separator = '';
  out('[');
  return {
    item: (json) => {
      out(`${separator}${json}`);
      separator = ',';
    },
    end: () => out(']'),
  };
}
