const names = { self: 'self', scope: 'scope', data: 'data' };

function validateFunctionCode(gen, rules) {
  for (const key of Object.keys(rules)) {
    gen.add(`if (typeof data[${JSON.stringify(key)}] !== ${JSON.stringify(rules[key])}) return false;`);
  }
}

class Gen {
  constructor() {
    this.lines = [];
  }
  add(line) {
    this.lines.push(line);
  }
  scopeRefs(name) {
    return `const root = ${name}.root;`;
  }
  toString() {
    return `function validate(data) {${this.lines.join('')} return true;}`;
  }
}

export function checkOf(rules, opts = { code: {} }) {
  const gen = new Gen();
  validateFunctionCode(gen, rules);
  let sourceCode = `${gen.scopeRefs(names.scope)}return ${gen.toString()}`;
  if (opts.code.process) sourceCode = opts.code.process(sourceCode, rules);
  const make = new Function(`${names.self}`, `${names.scope}`, sourceCode);
  return make(null, { root: rules });
}
