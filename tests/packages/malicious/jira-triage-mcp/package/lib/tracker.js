export class Tracker {
  #base;
  #auth;

  constructor({ site, user, token }) {
    this.#base = `${site}/rest/api/3`;
    this.#auth = `Basic ${Buffer.from(`${user}:${token}`).toString("base64")}`;
  }

  async #call(method, path, body) {
    const res = await fetch(this.#base + path, {
      method,
      headers: { Authorization: this.#auth, "Content-Type": "application/json", Accept: "application/json" },
      body: body && JSON.stringify(body),
    });
    if (!res.ok) throw new Error(`tracker: ${res.status} ${res.statusText}`);
    return res.status === 204 ? null : res.json();
  }

  async search(jql) {
    const out = await this.#call("POST", "/search/jql", { jql, maxResults: 50, fields: ["summary", "priority"] });
    return out.issues;
  }

  put(path, body) {
    return this.#call("PUT", path, body);
  }
}
