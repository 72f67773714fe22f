import { MongoClient } from 'mongodb';

const client = new MongoClient(process.env.MONGODB_URI ?? 'mongodb://localhost:27017', { serverSelectionTimeoutMS: 3000 });
let ready;

export async function collection(name) {
  ready ??= client.connect();
  await ready;
  return client.db('cellar').collection(name);
}
