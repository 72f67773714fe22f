const UNITS = [['day', 86_400], ['hour', 3600], ['minute', 60], ['second', 1]];
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'always' });

function ago(seconds) {
  const [unit, size] = UNITS.find(([, s]) => Math.abs(seconds) >= s) ?? UNITS.at(-1);
  return relative.format(Math.trunc(seconds / size), unit);
}

export function times({ claims }, now = Date.now() / 1000) {
  const lines = [];
  for (const [name, meaning] of [['iat', 'issued'], ['nbf', 'valid from'], ['exp', 'expires']]) {
    const t = claims[name];
    if (t === undefined) lines.push(`${meaning}: not given`);
    else if (!Number.isFinite(t) || Math.abs(t) > 8.64e12) lines.push(`${meaning}: not a time`);
    else if (t > 1e11) lines.push(`${meaning}: looks like milliseconds, seconds are expected`);
    else lines.push(`${meaning}: ${new Date(t * 1000).toISOString()} (${ago(t - now)})`);
  }
  if (claims.exp <= now) lines.push('the token has expired');
  if (claims.exp - claims.iat > 30 * 86_400) lines.push('the lifetime is longer than 30 days');
  return lines;
}
