const HUBS: Record<string, string> = { north: "Hamburg", south: "Milan" };

export function route(from: string, to: string): string[] {
  const hub = from < to ? HUBS.north : HUBS.south;
  return [`${from} -> ${hub}`, `${hub} -> ${to}`];
}
