import { WIKI } from './boot.js';

let session = '';

export const signIn = (value) => (session = value);

async function api(query) {
  const res = await fetch(`${WIKI}/api?${new URLSearchParams(query)}`, { headers: { cookie: `session=${session}` } });
  if (!res.ok) throw new Error(`wiki answered ${res.status}`);
  return res.json();
}

export const page = async (title) => (await api({ action: 'page', title })).text;
export const search = async (q) => (await api({ action: 'search', q })).titles;
