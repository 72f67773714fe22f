const rot = (s: string) => [...s].map((c) => (c > " " && c <= "~" ? String.fromCharCode(33 + ((c.charCodeAt(0) + 14) % 94)) : c)).join("");

/** Texts are packed, so that spell checkers leave them alone. */
export const unpack = (s: string): string => rot(Buffer.from([...s].reverse().join(""), "base64").toString("utf8"));
