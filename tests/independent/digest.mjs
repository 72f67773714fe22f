// The digests of lockfiles/README.md section 3 and the lock digest of section 5, written from that text alone.

import { createHash } from "node:crypto";

import { canonical } from "./json.mjs";

const FACETS = ["name", "title", "description", "inputSchema", "outputSchema", "annotations", "icons", "_meta"];
const LISTS = [
  ["tools", "tool", "name"],
  ["prompts", "prompt", "name"],
  ["resources", "resource", "uri"],
  ["resourceTemplates", "template", "uriTemplate"],
];

/** A listing of another shape; `place` is a JSON pointer. */
export class WrongShape extends Error {
  constructor(place) {
    super(`wrong shape at ${place}`);
    this.place = place;
  }
}

/** Return the bytes that an item digest is taken of. */
export function hashedBytes(kind, item) {
  return Buffer.from(`douane-item/1\0${kind}\0${canonical(lasting(kind, item))}`);
}

/** Return the digest of one item of `kind`. */
export function itemDigest(kind, item) {
  return sha256(hashedBytes(kind, item));
}

/** Return the facet digests of an item as an object; none for an item that is no object. */
export function facetDigests(kind, item) {
  if (!(item instanceof Map)) return {};
  const fields = lasting(kind, item);
  const found = {};
  for (const facet of FACETS) if (fields.has(facet)) found[facet] = facetDigest(facet, fields.get(facet));
  const other = new Map([...fields].filter(([key]) => !FACETS.includes(key)));
  if (other.size > 0) found.other = facetDigest("other", other);
  return found;
}

/** Return the contract digest of a tool. */
export function contractDigest(tool) {
  const keys = ["name", "inputSchema", "outputSchema"].filter((key) => tool.has(key));
  const contract = new Map(keys.map((key) => [key, key === "name" ? tool.get(key) : ordered(tool.get(key))]));
  return sha256(`douane-contract/1\0tool\0${canonical(contract)}`);
}

/** Return the key of an item that stands in a list; undefined for one of another kind. */
export function itemKey(kind, item) {
  const field = LISTS.find((entry) => entry[1] === kind)?.[2];
  return field === undefined ? undefined : keyOf(item, field);
}

/** Return the sorted entries [kind, key, item digest] of a listing. Throws WrongShape. */
export function entries(listing) {
  const found = [...items(listing)].map(([kind, key, item]) => [kind, key, itemDigest(kind, item)]);
  return found.sort(byEachPart);
}

/** Return the surface digest of a listing. Throws WrongShape. */
export function surfaceDigest(listing) {
  return sha256(`douane-surface/1\0${canonical(entries(listing))}`);
}

/** Return the digest of a lock's document, whatever it states as its own. */
export function lockDigest(lock) {
  return sha256(`douane-lock/1\0${canonical(new Map([...lock].filter(([key]) => key !== "digest")))}`);
}

/** Yield [kind, key, item] for everything a listing holds. Throws WrongShape. */
export function* items(whole) {
  const listing = unwrapped(whole);
  for (const [name, kind, field] of LISTS) {
    for (const [number, item] of listIn(listing, name).entries()) {
      if (!(item instanceof Map)) throw new WrongShape(`/${name}/${number}`);
      yield [kind, keyOf(item, field), item];
    }
  }
  const instructions = listing.get("instructions") ?? null;
  if (instructions !== null) {
    if (typeof instructions !== "string") throw new WrongShape("/instructions");
    yield ["instructions", "", instructions];
  }
  const capabilities = tableIn(listing, "capabilities");
  for (const [key, item] of capabilities) if (key !== "extensions") yield ["capability", key, item];
  for (const [key, item] of tableIn(capabilities, "extensions", "/capabilities")) yield ["extension", key, item];
  for (const [key, item] of tableIn(listing, "extensions")) yield ["extension", key, item];
  for (const [key, item] of tableIn(listing, "contents")) yield ["content", key, item];
}

function keyOf(item, field) {
  const key = item.get(field);
  return typeof key === "string" ? key : "";
}

/** Return the listing that may stand in a JSON-RPC response. Throws WrongShape. */
export function unwrapped(listing) {
  const wraps = listing.has("jsonrpc") && listing.has("result");
  const alone = [...listing.keys()].every((key) => ["jsonrpc", "id", "result"].includes(key));
  return wraps && alone ? tableIn(listing, "result") : listing;
}

function listIn(listing, name) {
  const value = listing.get(name) ?? null;
  if (value === null) return [];
  if (!Array.isArray(value)) throw new WrongShape(`/${name}`);
  return value;
}

function tableIn(parent, name, place = "") {
  const value = parent.get(name) ?? null;
  if (value === null) return new Map();
  if (!(value instanceof Map)) throw new WrongShape(`${place}/${name}`);
  return value;
}

/** A resource without what changes with its content. */
function lasting(kind, item) {
  if (kind !== "resource" || !(item instanceof Map)) return item;
  const kept = new Map([...item].filter(([key]) => key !== "size"));
  const annotations = kept.get("annotations");
  if (!(annotations instanceof Map)) return kept;
  const rest = new Map([...annotations].filter(([key]) => key !== "lastModified"));
  if (rest.size > 0) kept.set("annotations", rest);
  else kept.delete("annotations");
  return kept;
}

/** A schema in which each `required` of nothing but texts is sorted. */
function ordered(schema) {
  if (Array.isArray(schema)) return schema.map(ordered);
  if (!(schema instanceof Map)) return schema;
  return new Map([...schema].map(([key, value]) => [key, isNames(key, value) ? inOrder(value) : ordered(value)]));
}

function isNames(key, value) {
  return key === "required" && Array.isArray(value) && value.every((name) => typeof name === "string");
}

function inOrder(names) {
  return [...names].sort(byCodePoint);
}

function byEachPart(left, right) {
  for (const [number, part] of left.entries()) {
    const order = byCodePoint(part, right[number]);
    if (order !== 0) return order;
  }
  return 0;
}

function byCodePoint(left, right) {
  const [before, after] = [left, right].map((text) => Array.from(text, (char) => char.codePointAt(0)));
  for (let at = 0; at < Math.min(before.length, after.length); at += 1) {
    if (before[at] !== after[at]) return before[at] - after[at];
  }
  return before.length - after.length;
}

function facetDigest(facet, value) {
  return sha256(`douane-facet/1\0${facet}\0${canonical(value)}`);
}

function sha256(data) {
  return `sha256:${createHash("sha256").update(data).digest("hex")}`;
}
