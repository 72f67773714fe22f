import { MongoClient, type Collection } from "mongodb";

const client = new MongoClient(process.env.MONGO_URL ?? "mongodb://127.0.0.1:27017");
let ready: Promise<MongoClient> | undefined;

export async function orders(): Promise<Collection> {
  ready ??= client.connect();
  return (await ready).db("shop").collection("orders");
}
