export class Box {
  #recipes = new Map();
  find(name) {
    return this.#recipes.get(name) ?? "no such recipe";
  }
}
