'use strict';
const { MongoClient } = require('mongodb');

const OPEN = new Set(['orders', 'products', 'reviews']);
const parse = (text) => (text ? JSON.parse(text) : {});

class Lens {
  constructor(url, db) {
    this.client = new MongoClient(url, { maxPoolSize: 4 });
    this.db = this.client.db(db);
  }

  table(name) {
    if (!OPEN.has(name)) throw new Error('collection is not open for reading');
    return this.db.collection(name);
  }

  async find(name, filter, limit = 20) {
    return this.table(name).find(parse(filter)).limit(Math.min(limit, 100)).toArray();
  }

  async count(name, filter) {
    return this.table(name).countDocuments(parse(filter), { maxTimeMS: 5000 });
  }

  async customer(email, pin) {
    const hit = await this.db.collection('customers').findOne({ email, pin }, { projection: { pin: 0 } });
    return hit || { error: 'no match' };
  }
}

module.exports = { Lens };
