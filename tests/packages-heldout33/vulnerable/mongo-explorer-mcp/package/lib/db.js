import { MongoClient } from 'mongodb';

let client;

export async function db() {
  client ??= await new MongoClient(process.env.MONGO_URL ?? 'mongodb://localhost:27017', { maxPoolSize: 4 }).connect();
  return client.db(process.env.MONGO_DB ?? 'shop');
}
