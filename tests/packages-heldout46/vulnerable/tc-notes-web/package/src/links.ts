const LINK = /\[[^\]]*\]\(([^)\s]+\.md)\)/g;

export const linksOf = (text: string): string[] => [...text.matchAll(LINK)].map((m) => m[1]);
