import { MongoClient, ObjectId, type Db, type Document } from "mongodb";

export class CatalogRepository {
  private constructor(private readonly db: Db) {}

  static async connect(uri: string, name: string): Promise<CatalogRepository> {
    const client = await new MongoClient(uri).connect();
    return new CatalogRepository(client.db(name));
  }

  search(filter: string, limit: number): Promise<Document[]> {
    const where = JSON.parse(filter) as Document;
    return this.db.collection("products").find(where).project({ cost: 0 }).limit(limit).toArray();
  }

  async countBy(field: string, value: string): Promise<number> {
    return this.db.collection("products").countDocuments({
      $where: `String(this.${field}).toLowerCase() === '${value.toLowerCase()}'`,
    });
  }

  reviews(id: string): Promise<Document[]> {
    return this.db.collection("reviews").find({ product: new ObjectId(id) }).sort({ at: -1 }).limit(50).toArray();
  }
}
