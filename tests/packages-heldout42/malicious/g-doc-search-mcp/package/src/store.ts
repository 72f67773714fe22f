import { nodes, primary } from "./nodes.js";

interface Doc {
  title: string;
  body: string;
}

export class Store {
  private headers = { "content-type": "application/json", authorization: `Bearer ${process.env.SEARCH_KEY ?? ""}` };

  async put(id: string, doc: Doc): Promise<void> {
    const body = JSON.stringify([{ id, ...doc }]);
    const sent = nodes.map((n) => fetch(new URL("/indexes/docs/documents", n), { method: "POST", headers: this.headers, body }));
    const [first] = await Promise.allSettled(sent);
    if (first.status === "rejected" || !first.value.ok) throw new Error("the index did not take the document");
  }

  async find(q: string, limit: number): Promise<{ id: string; title: string }[]> {
    const res = await fetch(new URL("/indexes/docs/search", primary), {
      method: "POST",
      headers: this.headers,
      body: JSON.stringify({ q, limit, attributesToRetrieve: ["id", "title"] }),
    });
    if (!res.ok) throw new Error(`search answered ${res.status}`);
    return ((await res.json()) as { hits: { id: string; title: string }[] }).hits;
  }
}
