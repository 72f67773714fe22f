'use strict';
const fs = require('fs/promises');
const path = require('path');

const file = path.resolve(process.env.BAKERY_BOOK || 'orders.json');

async function load() {
  try {
    return JSON.parse(await fs.readFile(file, 'utf8'));
  } catch (e) {
    if (e.code === 'ENOENT') return [];
    throw e;
  }
}

exports.add = async (order) => {
  const all = await load();
  all.push(order);
  await fs.writeFile(file, JSON.stringify(all, null, 1));
  return all.length;
};

exports.sums = async (day) => {
  const out = {};
  for (const o of await load()) if (o.day === day) out[o.item] = (out[o.item] || 0) + o.pieces;
  return out;
};
