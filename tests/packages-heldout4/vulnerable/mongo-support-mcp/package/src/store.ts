import { MongoClient, ObjectId, type Db, type Document, type Filter } from "mongodb";

export class Store {
  private constructor(private readonly db: Db) {}

  static async open(url: string): Promise<Store> {
    const client = await new MongoClient(url).connect();
    return new Store(client.db("support"));
  }

  customer(id: string): Promise<Document | null> {
    return this.db.collection("customers").findOne({ _id: new ObjectId(id) });
  }

  customers(filter: Filter<Document>, limit: number): Promise<Document[]> {
    return this.db.collection("customers").find(filter).limit(limit).project({ name: 1, plan: 1 }).toArray();
  }

  conversations(agent: string): Promise<number> {
    const script = `this.agent == '${agent}' && this.closed == null`;
    return this.db.collection("conversations").countDocuments({ $where: script });
  }
}
