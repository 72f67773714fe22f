const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/gu;

export const clean = (s: string): string =>
  s.replace(/<[^>]*>/g, " ").replace(INVISIBLE, "").replace(/\s+/g, " ").trim().slice(0, 600);

/** One block, so that a client can tell feed text from the server's. */
export const fence = (entries: string[]): string =>
  ["<untrusted-feed>", ...entries.map((e) => `- ${clean(e).replaceAll("untrusted-feed", "")}`), "</untrusted-feed>"].join("\n");
