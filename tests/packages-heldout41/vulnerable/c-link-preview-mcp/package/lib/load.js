const LIMIT = 512 * 1024;

export async function load(u) {
  const r = await fetch(u, { redirect: 'follow', headers: { accept: 'text/html' }, signal: AbortSignal.timeout(8000) });
  if (!r.ok) throw new Error(`status ${r.status}`);
  let size = 0;
  const parts = [];
  for await (const c of r.body) {
    size += c.length;
    parts.push(c);
    if (size > LIMIT) break;
  }
  return Buffer.concat(parts).toString('utf8');
}
