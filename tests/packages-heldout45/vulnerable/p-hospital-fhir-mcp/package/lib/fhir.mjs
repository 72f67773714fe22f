const BASE = process.env.FHIR_BASE ?? 'https://fhir.example.org/r4';

export class Fhir {
  #headers;

  constructor(authorization) {
    this.#headers = { accept: 'application/fhir+json', authorization };
  }

  async get(path) {
    const r = await fetch(`${BASE}/${path}`, { headers: this.#headers });
    if (!r.ok) throw new Error(`FHIR server answered ${r.status}`);
    return r.json();
  }
}
