'use strict';
const { MongoClient } = require('mongodb');
const { condition } = require('./conditions');

class Contacts {
  constructor(url) {
    this.client = new MongoClient(url, { serverSelectionTimeoutMS: 4000 });
  }
  get people() {
    return this.client.db().collection('people');
  }
  async find(c) {
    const filter = { archived: { $ne: true } };
    filter.$where = `return ${condition(c)};`;
    return this.people.find(filter, { projection: { _id: 0 } }).limit(50).toArray();
  }
  async count(field) {
    return this.people.aggregate([{ $group: { _id: `$${field}`, n: { $sum: 1 } } }, { $sort: { n: -1 } }, { $limit: 30 }]).toArray();
  }
}
module.exports = { Contacts };
