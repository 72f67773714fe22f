type Part = string | number | { path: string };

const quote = (s: string): string => `"${s.replace(/"/g, '\\"')}"`;

/** Puts a command line together; paths are quoted. */
export function command(name: string, ...parts: Part[]): string {
  return [name, ...parts.map((p) => (typeof p === 'object' ? quote(p.path) : String(p)))].join(' ');
}
