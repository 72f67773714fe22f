import { MongoClient, type Db, type Document } from "mongodb";
import { condition } from "./conditions.js";

const NAME = /^[A-Za-z][\w-]{0,60}$/;

export class Reports {
  private readonly client = new MongoClient(process.env.MONGO_URL ?? "mongodb://localhost:27017");
  private db?: Db;

  private async open(): Promise<Db> {
    this.db ??= (await this.client.connect()).db(process.env.MONGO_DB ?? "shop");
    return this.db;
  }

  private async collection(name: string) {
    if (!NAME.test(name) || name.startsWith("system")) throw new Error("unknown collection");
    return (await this.open()).collection(name);
  }

  async count(name: string, where: string): Promise<number> {
    const c = await this.collection(name);
    return c.find(condition(where)).maxTimeMS(5000).limit(100_000).toArray().then((l) => l.length);
  }

  async top(name: string, field: string, n: number): Promise<Document[]> {
    if (!/^[\w.]+$/.test(field)) throw new Error("unknown field");
    const c = await this.collection(name);
    return c.aggregate([{ $sortByCount: `$${field}` }, { $limit: n }], { maxTimeMS: 5000 }).toArray();
  }

  async names(): Promise<string[]> {
    return (await (await this.open()).listCollections({}, { nameOnly: true }).toArray()).map((c) => c.name);
  }
}
