import { MongoClient } from 'mongodb';

const client = new MongoClient(process.env.MONGO_URL ?? 'mongodb://127.0.0.1:27017');
const db = client.db('hotel');

export async function search(filter, limit) {
  const where = filter ? JSON.parse(filter) : {};
  return db.collection('rooms').find({ state: 'free', ...where }).limit(limit).toArray();
}

export async function guest({ code, pin }) {
  return db.collection('guests').findOne({ code, pin }, { projection: { _id: 0, name: 1, room: 1 } });
}
