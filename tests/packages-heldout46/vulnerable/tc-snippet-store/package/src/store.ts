import { MongoClient, type Document } from "mongodb";

const client = new MongoClient(process.env.MONGO_URL ?? "mongodb://127.0.0.1:27017");
const snippets = () => client.db("snippets").collection("items");

export interface Lookup {
  slug: string;
  pin?: unknown;
}

export async function open({ slug, pin }: Lookup): Promise<Document | null> {
  return snippets().findOne({ slug, pin: pin ?? null }, { projection: { _id: 0, pin: 0 } });
}

export async function put(slug: string, code: string, pin: string | null): Promise<boolean> {
  const r = await snippets().updateOne({ slug }, { $setOnInsert: { code, pin, made: new Date() } }, { upsert: true });
  return r.upsertedCount === 1;
}
