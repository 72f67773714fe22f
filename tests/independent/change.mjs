// What changed between two listings, by item and facet, told from digests alone (lockfiles/README.md sections 3, 9).

import { facetDigests, itemDigest, items, surfaceDigest, unwrapped } from "./digest.mjs";

/** Return what a vector of kind `change` expects; both sides are lists of pages. Throws WrongShape. */
export function changeOf(oldPages, newPages) {
  const [before, after] = [joined(oldPages), joined(newPages)];
  const [left, right] = [grouped(before), grouped(after)];
  const found = { old: surfaceDigest(before), new: surfaceDigest(after), added: [], removed: [], changed: [] };
  for (const name of [...new Set([...left.keys(), ...right.keys()])].sort()) {
    const [kind, key] = JSON.parse(name);
    const was = without(left.get(name) ?? [], right.get(name) ?? []);
    const now = without(right.get(name) ?? [], left.get(name) ?? []);
    const both = Math.min(was.length, now.length);
    for (let at = 0; at < both; at += 1) found.changed.push([kind, key, differing(was[at].facets, now[at].facets)]);
    for (let at = both; at < was.length; at += 1) found.removed.push([kind, key]);
    for (let at = both; at < now.length; at += 1) found.added.push([kind, key]);
  }
  return found;
}

/** One listing of all pages: lists are joined, anything else is taken from the first page that has it. */
function joined(pages) {
  const whole = new Map();
  for (const page of pages.map(unwrapped)) {
    for (const [key, value] of page) {
      if (Array.isArray(value) && Array.isArray(whole.get(key))) whole.get(key).push(...value);
      else if (!whole.has(key)) whole.set(key, Array.isArray(value) ? [...value] : value);
    }
  }
  return whole;
}

function grouped(listing) {
  const found = new Map();
  for (const [kind, key, item] of items(listing)) {
    const name = JSON.stringify([kind, key]);
    const entry = { digest: itemDigest(kind, item), facets: facetDigests(kind, item) };
    found.set(name, [...(found.get(name) ?? []), entry]);
  }
  return found;
}

/** The entries that have no equal among the others; each of those stands for one. */
function without(entries, others) {
  const left = others.map((other) => other.digest);
  return entries.filter((entry) => {
    const at = left.indexOf(entry.digest);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function differing(was, now) {
  return [...new Set([...Object.keys(was), ...Object.keys(now)])].filter((facet) => was[facet] !== now[facet]).sort();
}
