exports.compile = function compile(template) {
  const parts = template.split(/\{(\w+)\}/);
  const body = parts.map((part, i) => (i % 2 ? `v[${JSON.stringify(part)}]` : JSON.stringify(part))).join("+");
  return new Function("v", `return ${body}`);
};
