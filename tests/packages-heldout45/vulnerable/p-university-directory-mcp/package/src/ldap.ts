import { Client, type Entry } from "ldapts";

const BASE = process.env.LDAP_BASE ?? "ou=people,dc=example,dc=org";
const FIELDS = ["cn", "mail", "telephoneNumber", "departmentNumber"];

export async function query(filter: string): Promise<Entry[]> {
  const client = new Client({ url: process.env.LDAP_URL ?? "ldaps://directory.example.org", timeout: 5000 });
  await client.bind(process.env.LDAP_BIND ?? "", process.env.LDAP_PASSWORD ?? "");
  try {
    const { searchEntries } = await client.search(BASE, { filter, attributes: FIELDS, sizeLimit: 50 });
    return searchEntries;
  } finally {
    await client.unbind();
  }
}
