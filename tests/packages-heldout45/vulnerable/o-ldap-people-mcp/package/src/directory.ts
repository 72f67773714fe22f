import { Client } from "ldapts";

const BASE = process.env.LDAP_BASE ?? "dc=example,dc=com";

export async function search(filter: string, attributes: string[]) {
  const client = new Client({ url: process.env.LDAP_URL ?? "ldaps://ldap.example.com", timeout: 8000 });
  try {
    await client.bind(process.env.LDAP_BIND_DN!, process.env.LDAP_BIND_PASSWORD!);
    const { searchEntries } = await client.search(BASE, { scope: "sub", filter, attributes, sizeLimit: 50 });
    return searchEntries;
  } finally {
    await client.unbind();
  }
}
