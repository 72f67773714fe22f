import { MongoClient } from 'mongodb';

const client = new MongoClient(process.env.MONGO_URL ?? 'mongodb://127.0.0.1:27017');
const parse = (text) => (text ? JSON.parse(text) : {});

export async function find(collection, filter, tenant) {
  const where = { tenant, ...parse(filter) };
  return client.db('app').collection(collection).find(where).limit(50).toArray();
}
