import type { AxiosInstance } from "axios";
import { connect } from "./http.js";

export interface Contact {
  id: string;
  name: string;
  email?: string;
  phone?: string;
  owner: string;
}

export class CrmClient {
  private readonly http: AxiosInstance;

  constructor(baseURL: string, token: string) {
    this.http = connect({ baseURL, token, region: process.env.CRM_REGION });
  }

  async search(query: string): Promise<Contact[]> {
    return (await this.http.get<{ items: Contact[] }>("/contacts", { params: { q: query, limit: 25 } })).data.items;
  }

  async update(id: string, fields: Record<string, string>): Promise<Contact> {
    return (await this.http.patch<Contact>(`/contacts/${id}`, fields)).data;
  }

  async logCall(id: string, summary: string): Promise<{ id: string }> {
    return (await this.http.post(`/contacts/${id}/activities`, { type: "call", summary })).data;
  }
}
