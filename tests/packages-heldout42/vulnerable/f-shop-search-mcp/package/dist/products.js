import { collection } from './db.js';

const SHOWN = { _id: 0, sku: 1, title: 1, brand: 1, price: 1 };

export async function search(filter, limit) {
  const wanted = { ...JSON.parse(filter), published: true };
  const products = await collection('products');
  return products.find(wanted, { projection: SHOWN }).limit(limit).toArray();
}

export async function count(margin) {
  const products = await collection('products');
  return products.countDocuments({ $where: `(this.price - this.cost) / this.price < ${margin}` });
}
