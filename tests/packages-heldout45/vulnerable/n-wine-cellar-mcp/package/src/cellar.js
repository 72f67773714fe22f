import { collection } from './db.js';

export async function ready(grape, year) {
  const bottles = await collection('bottles');
  const when = `this.grapes.includes('${grape}') && this.vintage + this.keep >= ${year}`;
  return bottles.find({ count: { $gt: 0 }, $where: when }).sort({ vintage: 1 }).limit(50).toArray();
}

export async function drink(name, vintage) {
  const bottles = await collection('bottles');
  const r = await bottles.updateOne({ name, vintage, count: { $gt: 0 } }, { $inc: { count: -1 } });
  return r.modifiedCount === 1;
}
