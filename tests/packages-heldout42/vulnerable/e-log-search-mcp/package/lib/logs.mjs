import { MongoClient } from 'mongodb';

export class Logs {
  constructor(entries, tenant) {
    this.entries = entries;
    this.tenant = tenant;
  }

  static async open(url, tenant) {
    const client = await new MongoClient(url).connect();
    return new Logs(client.db('logs').collection('entries'), tenant);
  }

  search(service, extra) {
    return this.entries.find({ tenant: this.tenant, service, ...extra }).sort({ at: -1 }).limit(100).toArray();
  }

  slower(ms) {
    const slow = `this.duration > ${ms}`;
    return this.entries.find({ tenant: this.tenant, $where: slow }).limit(100).toArray();
  }
}
