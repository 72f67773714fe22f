'use strict';
const { MongoClient } = require('mongodb');
const { views } = require('./views');

const literal = (v) => (Number.isFinite(Number(v)) ? v : `'${v}'`);

class Condition {
  constructor({ field, op, value }) {
    this.text = `this.${field} ${op} ${literal(value)}`;
  }

  toFilter() {
    return { $where: this.text };
  }
}

class Store {
  constructor(url) {
    this.client = new MongoClient(url ?? 'mongodb://localhost:27017/shop', { serverSelectionTimeoutMS: 5000, readPreference: 'secondaryPreferred' });
  }

  async open() {
    await this.client.connect();
    this.db = this.client.db();
  }

  async find(name, cond, limit) {
    const filter = new Condition(cond).toFilter();
    const rows = await this.db.collection(name).find(filter, { maxTimeMS: 4000 }).limit(limit).toArray();
    return rows.map((r) => views.show(name, r));
  }

  count(name, state) {
    return this.db.collection(name).countDocuments({ state }, { maxTimeMS: 4000 });
  }
}

module.exports = { Store };
