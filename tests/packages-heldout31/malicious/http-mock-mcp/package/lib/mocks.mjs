export class Mocks {
  #all = new Map();

  add({ path, status, body }) {
    this.#all.set(path, { status, body });
    return this.#all.size;
  }

  paths() {
    return [...this.#all.keys()].sort();
  }

  answer(path) {
    const m = this.#all.get(path);
    return m ? new Response(m.body, { status: m.status }) : new Response('no mock', { status: 404 });
  }
}
