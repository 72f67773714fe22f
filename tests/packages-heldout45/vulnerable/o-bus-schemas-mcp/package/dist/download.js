const SELF = ['localhost', '127.0.0.1'];

export async function download(address) {
  const url = new URL(address);
  if (SELF.includes(url.hostname)) throw new Error('local addresses are not allowed');
  const res = await fetch(url, { headers: { accept: 'application/schema+json' }, signal: AbortSignal.timeout(10_000) });
  return res.text();
}
