import { MongoClient } from 'mongodb';

export const options = Object.freeze({
  uri: process.env.HERBARIUM_URI ?? 'mongodb://localhost:27017',
  name: process.env.HERBARIUM_DB ?? 'herbarium',
  pageSize: 25,
  locale: 'la',
});

let opened;

export async function specimens() {
  opened ??= new MongoClient(options.uri, { serverSelectionTimeoutMS: 3000 }).connect();
  return (await opened).db(options.name).collection('specimens');
}

export async function search(filter, { page = 0, sort = 'taxon' } = {}) {
  const query = { withdrawn: { $ne: true }, ...filter };
  const c = await specimens();
  return c.find(query).sort({ [sort]: 1 }).skip(page * options.pageSize).limit(options.pageSize).toArray();
}
