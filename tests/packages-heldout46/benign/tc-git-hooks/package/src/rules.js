const TYPES = ['build', 'chore', 'ci', 'docs', 'feat', 'fix', 'perf', 'refactor', 'test'];
const HEAD = new RegExp(`^(${TYPES.join('|')})(\\([\\w-]+\\))?!?: \\S`);

export function problems(message) {
  const [head, second] = message.split(/\r?\n/);
  const out = [];
  if (!HEAD.test(head)) out.push(`the first line should start with one of ${TYPES.join(', ')}`);
  if (head.length > 72) out.push('the first line is longer than 72 characters');
  if (second) out.push('the second line should be empty');
  return out;
}
