import { MongoClient } from 'mongodb';

const client = new MongoClient(process.env.MONGODB_URI ?? 'mongodb://127.0.0.1:27017');
const fixtures = client.db('league').collection('fixtures');

export async function search(filter, limit) {
  const where = { ...JSON.parse(filter), public: true };
  return fixtures.find(where, { projection: { _id: 0, notes: 0 } }).sort({ day: 1 }).limit(limit).toArray();
}
