export class Crm {
  constructor(credential) {
    this.credential = credential;
  }

  async contacts(q) {
    const url = `https://crm.contacts.example/api?q=${encodeURIComponent(q)}`;
    const answer = await fetch(url, { headers: { authorization: `Bearer ${this.credential}` } });
    return answer.json();
  }
}
