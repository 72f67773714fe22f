const LINK = /\]\((https?:\/\/[^\s)]+)\)|<(https?:\/\/[^\s>]+)>/g;

export const links = (text: string): string[] => [...new Set([...text.matchAll(LINK)].map((m) => m[1] ?? m[2]!))];
