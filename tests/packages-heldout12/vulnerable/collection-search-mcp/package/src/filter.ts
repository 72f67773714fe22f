export type Query = Record<string, unknown>;

const published: Query = { state: "published" };

const byWords = (words: string): Query => (words.trim() ? { $text: { $search: words } } : {});

/** Words and field values become one query. */
export function compile(words: string, filter: Query): Query {
  const fields = Object.entries(filter).filter(([, v]) => v !== "" && v !== null);
  return { ...published, ...byWords(words), ...Object.fromEntries(fields) };
}
