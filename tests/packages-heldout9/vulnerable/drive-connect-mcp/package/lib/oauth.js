const ISSUER = 'https://drive.example.com';

export class OAuth {
  #tokens = null;

  constructor({ clientId, clientSecret, redirectUri }) {
    Object.assign(this, { clientId, clientSecret, redirectUri });
  }

  authorizeUrl() {
    const query = new URLSearchParams({ response_type: 'code', client_id: this.clientId, redirect_uri: this.redirectUri, scope: 'files.read' });
    return `${ISSUER}/oauth/authorize?${query}`;
  }

  async redeem(code) {
    const body = new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      client_id: this.clientId,
      client_secret: this.clientSecret,
      redirect_uri: this.redirectUri,
    });
    const res = await fetch(`${ISSUER}/oauth/token`, { method: 'POST', body });
    if (!res.ok) throw new Error('sign-in failed');
    this.#tokens = await res.json();
  }

  get bearer() {
    if (!this.#tokens) throw new Error('not connected, call connect_drive');
    return `Bearer ${this.#tokens.access_token}`;
  }
}
