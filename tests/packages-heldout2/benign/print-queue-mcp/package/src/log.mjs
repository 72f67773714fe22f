const ring = [];

export function log(what) {
  ring.push(`${new Date().toISOString()} ${what}`);
  if (ring.length > 20) ring.shift();
}

export const last = () => [...ring];
