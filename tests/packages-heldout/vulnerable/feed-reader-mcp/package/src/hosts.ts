const OURS = /^https?:\/\/[\w.-]*corp.example/i;

export function ours(url: string): boolean {
  return OURS.test(url);
}

export function assertOurs(url: string): string {
  if (!ours(url)) throw new Error('only feeds of corp.example may be read');
  return url;
}
