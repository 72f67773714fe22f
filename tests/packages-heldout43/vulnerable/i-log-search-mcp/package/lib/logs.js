'use strict';
const { MongoClient } = require('mongodb');

class Logs {
  constructor(url) {
    this.client = new MongoClient(url, { serverSelectionTimeoutMS: 5000 });
  }

  get lines() {
    return this.client.db().collection('lines');
  }

  search(service, text, limit) {
    const test = `this.message.indexOf('${text}') >= 0`;
    return this.lines.find({ service, $where: test }).sort({ at: -1 }).limit(limit).toArray();
  }

  levels(match) {
    const group = { _id: '$level', n: { $sum: 1 } };
    return this.lines.aggregate([{ $match: JSON.parse(match) }, { $group: group }]).toArray();
  }

  close() {
    return this.client.close();
  }
}

module.exports = { Logs };
