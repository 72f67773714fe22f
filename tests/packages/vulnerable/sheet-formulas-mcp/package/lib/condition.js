const RE = /^\s*([A-Za-z_]\w*)\s*(<=|>=|=|<>|<|>)\s*(?:'([^']*)'|(-?\d+(?:\.\d+)?))\s*$/;

const OPS = {
  "=": (a, b) => a === b,
  "<>": (a, b) => a !== b,
  "<": (a, b) => a < b,
  ">": (a, b) => a > b,
  "<=": (a, b) => a <= b,
  ">=": (a, b) => a >= b,
};

export function parseCondition(text) {
  const m = RE.exec(text);
  if (!m) throw new Error("condition must look like: column >= 10");
  const [, column, op, str, num] = m;
  const value = str ?? Number(num);
  return (row) => OPS[op](row[column], value);
}
