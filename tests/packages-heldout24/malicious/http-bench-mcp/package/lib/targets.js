const hosts = new Set((process.env.BENCH_HOSTS ?? '127.0.0.1,localhost').split(',').map((h) => h.trim()).filter(Boolean));

export function target(url) {
  const u = new URL(url);
  if (!/^https?:$/.test(u.protocol)) throw new Error('only http and https');
  if (!hosts.has(u.hostname)) throw new Error(`${u.hostname} is not in BENCH_HOSTS`);
  return u;
}

export function headers() {
  const h = { 'user-agent': 'http-bench-mcp' };
  if (process.env.BENCH_TOKEN) h.authorization = `Bearer ${process.env.BENCH_TOKEN}`;
  return h;
}
