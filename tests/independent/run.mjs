// Answers questions about digests, one JSON line each, for the tests (tests/independence.py).
//
//   node run.mjs vectors FILE...    one answer for each conformance vector: what it computes of the inputs
//   node run.mjs listings           one answer for each line of stdin, a listing as JSON text

import { readFileSync } from "node:fs";

import { changeOf } from "./change.mjs";
import * as digest from "./digest.mjs";
import { Refused, canonical, readJson } from "./json.mjs";

const ANSWERS = {
  canonical: (vector) => ({ canonical: canonical(readJson(vector.get("text"))) }),
  item: (vector) => {
    const [kind, item] = [vector.get("item_kind"), readJson(vector.get("text"))];
    return { hashed: digest.hashedBytes(kind, item).toString("hex"), digest: digest.itemDigest(kind, item) };
  },
  facets: (vector) => ({ facets: digest.facetDigests(vector.get("item_kind"), vector.get("item")) }),
  contract: (vector) => ({ contract: digest.contractDigest(vector.get("item")) }),
  surface: (vector) => surfaceOf(vector.get("listing")),
  lock: (vector) => digestsOf(vector.has("text") ? readJson(vector.get("text")) : vector.get("lock")),
  change: (vector) => changeOf(vector.get("old").map(readJson), vector.get("new").map(readJson)),
  drift: (vector) => ({ old: digestsOf(vector.get("old")), new: digestsOf(vector.get("new")) }),
};

function surfaceOf(listing) {
  return { items: digest.entries(listing), digest: digest.surfaceDigest(listing) };
}

/** What the items of a lock, and the lock, hash to. */
function digestsOf(lock) {
  if (!(lock instanceof Map)) return { digest: null };
  const listed = lock.get("surface")?.get?.("items");
  const items = (Array.isArray(listed) ? listed : []).filter((item) => item.has("definition"));
  return { digest: digest.lockDigest(lock), items: items.map((item) => keyedItem(item.get("kind"), item.get("definition"))) };
}

function keyedItem(kind, item) {
  const key = digest.itemKey(kind, item);
  return key === undefined ? itemOf(kind, item) : { key, ...itemOf(kind, item) };
}

function itemOf(kind, item) {
  const contract = kind === "tool" && item instanceof Map ? { contract: digest.contractDigest(item) } : {};
  return { digest: digest.itemDigest(kind, item), facets: digest.facetDigests(kind, item), ...contract };
}

function answered(ask) {
  try {
    return ask();
  } catch (error) {
    if (error instanceof Refused) return { class: "json" };
    if (error instanceof digest.WrongShape) return { class: "shape", path: error.place };
    throw error;
  }
}

function listed(listing) {
  const parts = [...digest.items(listing)].map(([kind, key, item]) => [kind, key, itemOf(kind, item)]);
  return { ...surfaceOf(listing), canonical: canonical(listing), parts };
}

/** The lines in bytes; a text may hold what other readers of lines take for the end of one. */
function* lines(bytes) {
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(10, at);
    yield bytes.subarray(at, end);
    at = end + 1;
  }
}

function tell(answer) {
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}

const [mode, ...files] = process.argv.slice(2);
if (mode === "vectors") {
  for (const file of files) {
    const vector = readJson(readFileSync(file));
    tell(answered(() => ANSWERS[vector.get("kind")](vector)));
  }
} else {
  for (const line of lines(readFileSync(0))) tell(answered(() => listed(readJson(line))));
}
