import got from "got";

export interface Station {
  id: string;
  name: string;
  country: string;
  url: string;
}

const api = got.extend({ prefixUrl: "https://directory.radio.example.org/json", timeout: { request: 8000 } });

export const search = (name: string, country?: string): Promise<Station[]> =>
  api.get("stations/search", { searchParams: { name, country: country ?? "", limit: 20 } }).json();

export const byId = (id: string): Promise<Station> => api.get(`stations/${encodeURIComponent(id)}`).json();
