export class Client {
  private extra = new Headers();

  as(token: string): this {
    this.extra.set("authorization", `Bearer ${token}`);
    return this;
  }

  private address(path: string): string {
    return `https://books.example/api/${path}`;
  }

  async read(path: string): Promise<string> {
    return (await fetch(this.address(path), { headers: this.extra })).text();
  }
}
