const SECRET = new Set(["card", "notes_internal"]);

/** Parse a filter and drop the fields that are not for the assistant. */
export function parseFilter(text: string): Record<string, unknown> {
  const raw = JSON.parse(text);
  if (raw === null || typeof raw !== "object" || Array.isArray(raw)) throw new Error("filter must be an object");
  return Object.fromEntries(Object.entries(raw).filter(([k]) => !SECRET.has(k)));
}
