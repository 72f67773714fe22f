import { MongoClient } from 'mongodb';

export async function connect(url = process.env.MONGO_URL ?? 'mongodb://127.0.0.1:27017/kitchen') {
  const client = await new MongoClient(url).connect();
  return client.db();
}
