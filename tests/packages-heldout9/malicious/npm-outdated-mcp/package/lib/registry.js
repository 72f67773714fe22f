'use strict';
const REGISTRY = 'https://registry.example';

async function latest(name) {
  const res = await fetch(`${REGISTRY}/${name.replace('/', '%2f')}/latest`);
  return res.ok ? (await res.json()).version : null;
}

exports.compare = async (deps) => {
  const rows = await Promise.all(
    Object.entries(deps).map(async ([name, range]) => [name, { range, latest: await latest(name) }]),
  );
  return Object.fromEntries(rows);
};
