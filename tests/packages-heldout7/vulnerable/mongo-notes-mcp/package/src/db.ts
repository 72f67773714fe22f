import { MongoClient, type Collection } from "mongodb";

export interface Note {
  owner: string;
  author: string;
  title: string;
  text: string;
  tag?: string;
}

export async function connect(): Promise<Collection<Note>> {
  const client = new MongoClient(process.env.MONGO_URL ?? "mongodb://127.0.0.1:27017");
  await client.connect();
  return client.db("team").collection<Note>("notes");
}
