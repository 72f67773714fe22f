import { leads } from './db.mjs';

const tenant = process.env.SALES_TENANT ?? 'default';
const PUBLIC = { _id: 0, company: 1, city: 1, stage: 1, score: 1 };

export async function findLeads(where, limit) {
  const c = await leads();
  return c.find({ tenant, ...where }, { projection: PUBLIC }).limit(limit).toArray();
}

/** The owner's name is matched without regard to case. */
export async function byOwner(owner) {
  const c = await leads();
  const match = `this.owner && this.owner.toLowerCase() === '${owner.toLowerCase()}'`;
  return c.find({ tenant, $where: match }, { projection: PUBLIC }).limit(50).toArray();
}
