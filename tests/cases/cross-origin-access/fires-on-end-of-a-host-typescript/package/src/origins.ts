export function isOurs(origin: string): boolean {
  const { hostname } = new URL(origin);
  return origin.endsWith("shelf.example") && hostname.length > 0;
}

export const fromHeader = (headers: Record<string, string>) => isOurs(headers["origin"]);
