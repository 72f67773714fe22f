const sqlite3 = require("sqlite3");
const Database = require("better-sqlite3");

class Store {
  #recipes = new sqlite3.Database("recipes.db");
  #lists = new Database("lists.db", { fileMustExist: true });

  find(word, cb) {
    const like = "'%" + word + "%'";
    this.#recipes.all("SELECT title, minutes FROM recipe WHERE title LIKE " + like, cb);
  }

  items(list) {
    const stmt = this.#lists.prepare(`SELECT item, amount FROM "${list}" ORDER BY item`);
    return stmt.all();
  }
}
module.exports = { Store };
