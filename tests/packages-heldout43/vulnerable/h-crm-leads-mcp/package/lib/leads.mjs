import { MongoClient, ObjectId } from 'mongodb';
import { tenant } from './tenant.mjs';

export class Leads {
  static async open(url) {
    const client = await MongoClient.connect(url);
    return new Leads(client.db('crm').collection('leads'));
  }

  constructor(rows) {
    this.rows = rows;
  }

  find(where, limit) {
    return this.rows.find({ tenant, ...where }, { limit, projection: { name: 1, owner: 1, score: 1 } }).toArray();
  }

  above(score) {
    return this.rows.countDocuments({ tenant, $where: `this.score > ${score}` });
  }

  async assign(id, owner) {
    const { modifiedCount } = await this.rows.updateOne({ tenant, _id: new ObjectId(id) }, { $set: { owner } });
    return modifiedCount === 1;
  }
}
