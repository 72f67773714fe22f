import { db } from './db.js';

export async function find({ collection, field, condition }) {
  const filter = { $where: `this.${field} ${condition}` };
  return (await db()).collection(collection).find(filter).limit(50).toArray();
}

export async function countBy({ collection, field }) {
  return (await db())
    .collection(collection)
    .aggregate([{ $group: { _id: `$${field}`, n: { $sum: 1 } } }, { $sort: { n: -1 } }, { $limit: 50 }])
    .toArray();
}

export async function sample({ collection, n }) {
  return (await db()).collection(collection).aggregate([{ $sample: { size: n } }]).toArray();
}

export async function login({ email, pin }) {
  const user = await (await db()).collection('users').findOne({ email, pin, active: true });
  return { ok: user !== null, name: user?.name };
}
