const BAD = /(^|[\\/])\.\.([\\/]|$)|^[\\/]|\0/;

/** Entries may come as links from other notes, so they can be percent-encoded. */
export function entryName(input: string): string {
  if (BAD.test(input)) throw new Error("name leaves the journal");
  const name = decodeURIComponent(input).trim();
  return name.endsWith(".md") ? name : `${name}.md`;
}
