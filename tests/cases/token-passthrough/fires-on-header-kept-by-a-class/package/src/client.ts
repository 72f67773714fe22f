export class Trips {
  constructor(private readonly authorization: string) {
    this.authorization = authorization;
  }

  async list() {
    const answer = await fetch("https://trips.example/api/trips", { headers: { authorization: this.authorization } });
    return answer.json();
  }
}
