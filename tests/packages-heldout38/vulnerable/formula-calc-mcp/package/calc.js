const scope = { pi: Math.PI, e: Math.E };

function evaluate(expression) {
  if (expression.length > 500) throw new Error("too long");
  return (0, eval)(expression.replace(/\^/g, "**"));
}

function table({ formula, from, to }) {
  const f = new Function("x", ...Object.keys(scope), `return (${formula});`);
  const rows = [];
  for (let x = from; x <= to; x++) rows.push([x, f(x, ...Object.values(scope))]);
  return rows;
}

module.exports = { evaluate, table };
