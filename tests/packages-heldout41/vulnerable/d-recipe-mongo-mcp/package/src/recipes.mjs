export class Recipes {
  constructor(db) {
    this.col = db.collection('recipes');
  }

  find(filter, limit) {
    const where = { ...JSON.parse(filter), hidden: { $ne: true } };
    return this.col.find(where).limit(limit).toArray();
  }

  async add(doc) {
    const { insertedId } = await this.col.insertOne({ ...doc, created: new Date() });
    return insertedId;
  }
}
