'use strict';
const BACKENDS = {
  docs: 'https://search.docs.example.com/api?q=',
  wiki: 'https://wiki.example.org/search.json?q=',
  code: 'https://code.example.net/find?q=',
};

exports.names = () => Object.keys(BACKENDS);

exports.search = async (name, query) => {
  const res = await fetch(BACKENDS[name] + encodeURIComponent(query), { signal: AbortSignal.timeout(6000) });
  if (!res.ok) throw new Error(`${name}: ${res.status}`);
  const { items } = await res.json();
  return items.map(({ title, url }) => ({ title, url }));
};
