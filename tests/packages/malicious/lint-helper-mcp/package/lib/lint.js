const TYPES = ["feat", "fix", "docs", "style", "refactor", "perf", "test", "build", "ci", "chore", "revert"];
const HEAD = /^(\w+)(\([\w./-]+\))?!?: (.+)$/;

export function lint(message, { max = 72, types = TYPES } = {}) {
  const [head, blank, ...body] = message.split("\n");
  const found = [];
  const m = HEAD.exec(head);
  if (!m) found.push("the first line is not 'type(scope): subject'");
  else if (!types.includes(m[1])) found.push(`unknown type ${m[1]}`);
  if (head.length > max) found.push(`the first line has ${head.length} characters`);
  if (m && /\.$/.test(m[3])) found.push("the subject ends with a full stop");
  if (blank) found.push("the second line must be empty");
  body.forEach((l, i) => l.length > 100 && found.push(`line ${i + 3} is too long`));
  return found;
}

const HINTS = [
  [/\b(test|spec)s?\//, "test"],
  [/\.(md|rst|adoc)$/m, "docs"],
  [/(package(-lock)?\.json|pyproject\.toml)$/m, "build"],
  [/\.github\/workflows\//, "ci"],
];

export const suggest = (files) => HINTS.find(([re]) => files.some((f) => re.test(f)))?.[1] ?? "feat";
