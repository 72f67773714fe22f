import { MongoClient } from 'mongodb';

let client;

export async function collection(name) {
  client ??= new MongoClient(process.env.MONGO_URL ?? 'mongodb://localhost:27017/shop').connect();
  return (await client).db().collection(name);
}
