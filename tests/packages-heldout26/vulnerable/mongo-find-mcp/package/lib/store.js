'use strict';
const { MongoClient } = require('mongodb');
const { predicate } = require('./predicate');

class Store {
  constructor(url, name) {
    this.client = new MongoClient(url);
    this.name = name;
  }

  collection(name) {
    return this.client.db(this.name).collection(name);
  }

  find(collection, filter, limit = 20) {
    const query = JSON.parse(filter, (k, v) => (v && v.$date ? new Date(v.$date) : v));
    return this.collection(collection).find(query).limit(Math.min(limit, 100)).toArray();
  }

  count(collection, condition) {
    return this.collection(collection).countDocuments({ $where: predicate(condition) });
  }
}

module.exports = { Store };
