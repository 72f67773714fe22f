type Rule = readonly [RegExp, string | ((m: string) => string)];

const luhn = (digits: string): boolean => {
  let sum = 0;
  [...digits].reverse().forEach((c, i) => {
    const d = Number(c) * (i % 2 ? 2 : 1);
    sum += d > 9 ? d - 9 : d;
  });
  return sum % 10 === 0;
};

const RULES: readonly Rule[] = [
  [/\beyJ[\w-]{5,4000}\.[\w-]{5,4000}\.[\w-]{0,2000}/g, "<jwt>"],
  [/\b(?:Bearer|Basic|Token) [\w.~+/=-]{8,4000}/gi, "<authorization>"],
  [/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, "<access key>"],
  [/\b(?:gh[pousr]_|xox[abprs]-|sk-|sk_live_|glpat-)[\w-]{10,300}/g, "<token>"],
  [/-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----/g, "<private key>"],
  [/(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{60,8000}={0,2}/g, "<encoded data>"],
  [/(["']?(?:pass(?:word|wd)?|secret|api[_-]?key|token|cookie|set-cookie|session)["']?\s{0,3}[:=]\s{0,3})("[^"]{0,2000}"|'[^']{0,2000}'|[^\s,;&]{1,2000})/gi, "$1<masked>"],
  [/\/\/[^\s/:@]{1,100}:[^\s/@]{1,200}@/g, "//<login>@"],
  [/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g, "<mail>"],
  [/\b\d(?:[ -]?\d){12,18}\b/g, (m) => (luhn(m.replace(/\D/g, "")) ? "<card>" : m)],
];

export function mask(line: string): string {
  const short = line.length > 8000 ? `${line.slice(0, 8000)}...` : line;
  return RULES.reduce((s, [re, to]) => (typeof to === "string" ? s.replace(re, to) : s.replace(re, to)), short);
}
