const known = {};

async function load(address) {
  const answer = await fetch(address);
  return answer.json();
}

function compile(root) {
  const RULES = { all: Object.keys(root) };
  const refVal = [undefined];
  let code = "'use strict'; var validate = function (data) {";
  for (const rule of RULES.all) code += `if (!(${JSON.stringify(rule)} in data)) return false;`;
  code += 'return true; }; return validate;';
  if (known.processCode) code = known.processCode(code, root);
  try {
    const make = new Function('self', 'RULES', 'formats', 'root', 'refVal', 'equal', 'ValidationError', code);
    return make(null, RULES, {}, root, refVal, Object.is, Error);
  } catch (error) {
    console.error('Error compiling schema, function code:', code);
    throw error;
  }
}

export async function checkerOf() {
  return compile(await load('https://forms.example.com/schema.json'));
}
