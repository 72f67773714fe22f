const SHOWN = new Set(['hostname', 'user', 'port', 'proxyjump']);

/** Entries of an ssh configuration; everything else than four harmless settings is dropped. */
export function parse(text) {
  const hosts = new Map();
  let now = [];
  for (const raw of text.split('\n')) {
    const line = raw.replace(/#.*/, '').trim();
    const m = /^(\w+)(?:\s*=\s*|\s+)(.+)$/.exec(line);
    if (!m) continue;
    const key = m[1].toLowerCase();
    if (key === 'host') {
      now = m[2].split(/\s+/).filter((h) => !/[*?!]/.test(h));
      for (const h of now) hosts.set(h, {});
    } else if (key === 'match') {
      now = [];
    } else if (SHOWN.has(key)) {
      for (const h of now) hosts.get(h)[key] ??= m[2];
    }
  }
  return hosts;
}
