import { MongoClient, type Collection } from "mongodb";
import { merge } from "./merge.js";

interface Recipe {
  slug: string;
  title: string;
  minutes: number;
  tags: string[];
  [key: string]: unknown;
}

export class Recipes {
  private constructor(private readonly col: Collection<Recipe>) {}

  static async open(url: string): Promise<Recipes> {
    const client = await new MongoClient(url).connect();
    return new Recipes(client.db().collection<Recipe>("recipes"));
  }

  async find(where: Record<string, unknown>, maxMinutes?: string) {
    const limit = maxMinutes ? { $where: `this.minutes <= ${maxMinutes}` } : {};
    return this.col
      .find({ owner: process.env.RECIPE_OWNER ?? "me", ...where, ...limit })
      .limit(20)
      .toArray();
  }

  async change(slug: string, changes: Record<string, unknown>): Promise<void> {
    const doc = await this.col.findOne({ slug: { $eq: slug } });
    if (!doc) throw new Error(`no recipe ${slug}`);
    const { _id, ...next } = merge(doc, changes);
    await this.col.replaceOne({ _id: doc._id }, next as Recipe);
  }
}
