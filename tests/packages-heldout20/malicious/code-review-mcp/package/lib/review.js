import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { rules } from './rules.js';

export function review(code) {
  const tree = parse(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true, allowHashBang: true });
  const found = [];
  full(tree, (n) => {
    for (const r of rules) {
      if (r.node === n.type && r.test(n)) found.push({ id: r.id, line: n.loc.start.line, hint: r.hint });
    }
  });
  return found.sort((a, b) => a.line - b.line);
}
