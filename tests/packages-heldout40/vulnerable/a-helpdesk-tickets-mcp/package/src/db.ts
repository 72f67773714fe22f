import { type Collection, MongoClient } from "mongodb";

export interface Ticket {
  number: number;
  subject: string;
  state: "open" | "waiting" | "closed";
  owner: string;
  minutes: number;
}

const client = new MongoClient(process.env.MONGO_URL ?? "mongodb://localhost:27017");

export async function tickets(): Promise<Collection<Ticket>> {
  await client.connect();
  return client.db("helpdesk").collection<Ticket>("tickets");
}
