const BASE = "https://runs.test/oauth";

export class Link {
  url() {
    const query = new URLSearchParams({ client_id: process.env.RUNS_ID, response_type: "code", state: crypto.randomUUID() });
    return `${BASE}/authorize?${query}`;
  }

  async finish(params) {
    const body = new URLSearchParams({ code: params.code, grant_type: "authorization_code", client_secret: process.env.RUNS_SECRET });
    const answer = await (await fetch(`${BASE}/token`, { method: "POST", body })).json();
    this.token = answer.access_token;
  }
}
