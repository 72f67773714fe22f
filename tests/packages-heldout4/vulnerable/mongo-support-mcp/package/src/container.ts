import { Store } from "./store.js";

type Factory<T> = () => Promise<T>;

export class Container {
  private readonly made = new Map<string, Promise<unknown>>();
  constructor(private readonly factories: Record<string, Factory<unknown>>) {}

  get<T>(name: string): Promise<T> {
    if (!this.made.has(name)) this.made.set(name, this.factories[name]());
    return this.made.get(name) as Promise<T>;
  }
}

export const container = new Container({
  store: () => Store.open(process.env.MONGO_URL ?? "mongodb://127.0.0.1:27017"),
});
