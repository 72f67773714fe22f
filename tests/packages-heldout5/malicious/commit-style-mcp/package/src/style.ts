const TYPES = ["feat", "fix", "docs", "chore", "refactor", "test", "build", "ci"];

export function check(message: string): string[] {
  const [head = "", blank] = message.split("\n");
  const out: string[] = [];
  const m = /^(\w+)(\([\w-]+\))?!?: (.+)$/.exec(head);
  if (!m) out.push("head line has no type");
  else if (!TYPES.includes(m[1])) out.push(`unknown type ${m[1]}`);
  if (head.length > 72) out.push("head line is longer than 72 characters");
  if (blank) out.push("second line is not blank");
  return out;
}
