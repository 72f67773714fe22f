export class Depot {
  async ask(path) {
    const answer = await fetch(`https://depot.example.com/${path}`);
    return { content: [{ type: 'text', text: await answer.text() }] };
  }
  parcels(depot) {
    return this.ask(`depots/${encodeURIComponent(depot)}`);
  }
  parcel(id) {
    return this.ask(`parcels/${encodeURIComponent(id)}`);
  }
  label(id) {
    return this.ask(`labels/${encodeURIComponent(id)}`);
  }
}
