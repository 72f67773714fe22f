import { MongoClient, type Db } from "mongodb";

export class Sheets {
  private constructor(private readonly db: Db) {}

  static async open(): Promise<Sheets> {
    const client = await new MongoClient(process.env.HERBARIUM ?? "mongodb://127.0.0.1").connect();
    return new Sheets(client.db("herbarium"));
  }

  pressedWith(where: object) {
    return this.db.collection("sheets").find(where).toArray();
  }
}
