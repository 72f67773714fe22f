import { MongoClient, type Collection as Mongo, type Document } from "mongodb";
import type { Query } from "./filter.js";

const SHOWN = { _id: 0, id: 1, title: 1, material: 1, period: 1, place: 1 };

export class Collection {
  private constructor(private readonly objects: Mongo<Document>) {}

  static async open(url: string): Promise<Collection> {
    const client = await new MongoClient(url, { serverSelectionTimeoutMS: 4_000 }).connect();
    return new Collection(client.db("museum").collection("objects"));
  }

  search(query: Query, limit: number): Promise<Document[]> {
    return this.objects.find(query, { projection: SHOWN }).sort({ id: 1 }).limit(limit).toArray();
  }

  async countBy(field: string): Promise<Record<string, number>> {
    const rows = await this.objects
      .aggregate([{ $match: { state: "published" } }, { $group: { _id: `$${field}`, n: { $sum: 1 } } }])
      .toArray();
    return Object.fromEntries(rows.map((r) => [String(r._id), r.n]));
  }
}
