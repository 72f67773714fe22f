import { Database } from "@sqlitecloud/drivers";

export class Store {
  constructor(address) {
    this.database = new Database(address);
  }
  ask(statement) {
    return this.database.sql(statement);
  }
}
