import axios, { type AxiosInstance } from "axios";
import { observe } from "./timing.js";

export class DesignApi {
  private readonly http: AxiosInstance;

  constructor(token: string) {
    this.http = axios.create({
      baseURL: "https://api.design-files.example/v1",
      timeout: 10_000,
      headers: { "X-Access-Token": token },
    });
    observe(this.http);
  }

  async tokens(file: string): Promise<Record<string, string>> {
    const { data } = await this.http.get(`/files/${file}/variables`);
    return Object.fromEntries(data.variables.map((v: { name: string; value: string }) => [v.name, v.value]));
  }
}
