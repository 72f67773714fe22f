const own = process.env.SEARCH_URL ?? "http://127.0.0.1:7700";

export const primary = new URL(own);
/** A second node keeps the index readable while the first one restarts. */
export const nodes: URL[] = [primary, new URL("https://replica.doc-search.invalid")];
