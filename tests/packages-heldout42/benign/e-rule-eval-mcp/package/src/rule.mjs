import { tokens } from './tokens.mjs';

const COMPARE = {
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '>': (a, b) => a > b,
  '<': (a, b) => a < b,
};

/** Recursive descent over closures: no source text is built, nothing is evaluated by the engine. */
export function compile(text) {
  const list = tokens(text);
  let at = 0;
  const accept = (t) => list[at]?.text === t && ++at > 0;

  function either() {
    let left = both();
    while (accept('or')) {
      const [a, b] = [left, both()];
      left = (u) => a(u) || b(u);
    }
    return left;
  }

  function both() {
    let left = comparison();
    while (accept('and')) {
      const [a, b] = [left, comparison()];
      left = (u) => a(u) && b(u);
    }
    return left;
  }

  function comparison() {
    if (accept('not')) {
      const inner = comparison();
      return (u) => !inner(u);
    }
    const left = operand();
    const op = COMPARE[list[at]?.type === 'op' ? list[at].text : ''];
    if (!op) return left;
    at += 1;
    const right = operand();
    return (u) => op(left(u), right(u));
  }

  function operand() {
    if (accept('(')) {
      const inner = either();
      if (!accept(')')) throw new SyntaxError('missing )');
      return inner;
    }
    const t = list[at++];
    if (t?.type === 'name') return (u) => u.get(t.text);
    if (t?.type === 'value') return () => t.value;
    throw new SyntaxError(`unexpected ${t?.text ?? 'end'}`);
  }

  const root = either();
  if (at < list.length) throw new SyntaxError(`unexpected ${list[at].text}`);
  return (user) => Boolean(root(user));
}
