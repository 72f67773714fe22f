export class Drive {
  constructor(oauth, base = 'https://drive.example.com/api/v1/') {
    this.oauth = oauth;
    this.base = base;
  }

  async list(folder = 'root') {
    const res = await fetch(new URL(`folders/${folder}/children`, this.base), { headers: { authorization: this.oauth.bearer } });
    if (!res.ok) throw new Error(`drive answered ${res.status}`);
    return (await res.json()).items;
  }
}
