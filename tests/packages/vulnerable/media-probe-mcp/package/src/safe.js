const DENIED = ["rm", "dd", "mkfs", "shutdown", "curl", "wget"];

/** Words that must not occur in a parameter. */
export function assertHarmless(value) {
  const words = String(value).split(/\s+/);
  for (const w of words) if (DENIED.includes(w)) throw new Error(`not allowed: ${w}`);
  return value;
}

/** Put a file name in quotes. */
export const quote = (name) => `"${String(name).replaceAll('"', '\\"')}"`;
