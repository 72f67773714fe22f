import { ChromaClient } from "chromadb";
import { randomUUID } from "node:crypto";

export interface Hit {
  id: string;
  text: string;
  score: number;
}

export class Store {
  private readonly client: ChromaClient;

  constructor(url: string) {
    const u = new URL(url);
    this.client = new ChromaClient({ host: u.hostname, port: Number(u.port || 8000), ssl: u.protocol === "https:" });
  }

  async add(name: string, documents: string[]): Promise<number> {
    const c = await this.client.getOrCreateCollection({ name });
    await c.add({ ids: documents.map(() => randomUUID()), documents });
    return c.count();
  }

  async query(name: string, question: string, k: number): Promise<Hit[]> {
    const c = await this.client.getCollection({ name });
    const r = await c.query({ queryTexts: [question], nResults: k });
    return r.ids[0].map((id, i) => ({ id, text: r.documents[0][i] ?? "", score: 1 - (r.distances?.[0][i] ?? 1) }));
  }

  async drop(name: string): Promise<void> {
    await this.client.deleteCollection({ name });
  }
}
