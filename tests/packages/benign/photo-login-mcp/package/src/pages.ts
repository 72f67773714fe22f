const PAGES: ReadonlySet<string> = new Set([
  'https://photos.login-demo.example/connected',
  'https://photos.login-demo.example/help',
]);

/** Page to show at the end; anything that is not in the list becomes the first one. */
export function finalPage(raw: string | null): string {
  const [fallback] = PAGES;
  if (raw === null || !URL.canParse(raw)) return fallback;
  const url = new URL(raw);
  const plain = `${url.origin}${url.pathname}`;
  return PAGES.has(plain) ? plain : fallback;
}
