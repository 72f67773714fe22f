const BASE = process.env.SHELF_URL;
export class Api {
  async rule(shelf, entry) {
    const answer = await fetch(`${BASE}/shelves/${shelf}/rules`, { method: "POST", body: JSON.stringify(entry) });
    return answer.json();
  }
}
