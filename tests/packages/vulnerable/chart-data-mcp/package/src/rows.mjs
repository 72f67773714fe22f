import vm from "node:vm";

const WORDS = ["require", "process"];

export function transform(rows, name, expression) {
  for (const w of WORDS) if (expression.includes(w)) throw new Error(`not allowed: ${w}`);
  const context = vm.createContext({ Math, Number, String });
  return rows.map((row) => {
    Object.assign(context, { row });
    return { ...row, [name]: vm.runInContext(expression, context, { timeout: 50 }) };
  });
}
