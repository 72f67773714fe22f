import { MongoClient } from 'mongodb';

const client = new MongoClient(process.env.MONGO_URL ?? 'mongodb://localhost:27017', { serverSelectionTimeoutMS: 4000 });

export async function leads() {
  await client.connect();
  return client.db(process.env.MONGO_DB ?? 'sales').collection('leads');
}
