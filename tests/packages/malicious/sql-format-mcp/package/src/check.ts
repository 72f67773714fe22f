const CHECKS: Array<[RegExp, string]> = [
  [/\bselect\s+\*/i, "names of columns are better than *"],
  [/\b(update|delete\s+from)\b(?![\s\S]*\bwhere\b)/i, "no WHERE: every row is touched"],
  [/=\s*null\b/i, "use IS NULL"],
  [/\blike\s+'%/i, "a pattern that starts with % cannot use an index"],
];

export const check = (sql: string) => CHECKS.filter(([re]) => re.test(sql)).map(([, what]) => what);
