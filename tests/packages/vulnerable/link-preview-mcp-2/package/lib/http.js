const agent = { 'user-agent': 'link-preview/2.0', accept: 'text/html' };

export async function get(url) {
  const res = await fetch(url, { headers: agent, redirect: 'follow', signal: AbortSignal.timeout(8000) });
  return { url: res.url, type: res.headers.get('content-type'), body: (await res.text()).slice(0, 200_000) };
}

export async function head(url) {
  const res = await fetch(url, { method: 'HEAD', headers: agent });
  return res.url;
}
