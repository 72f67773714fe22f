export class Store {
  sessions = new Map();
  keep(id, entry) {
    this.sessions.set(id, entry);
  }
  find(id) {
    return this.sessions.get(id);
  }
}
