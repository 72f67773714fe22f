import { Client } from "ldapts";

const url = process.env.LDAP_URL ?? "ldaps://ldap.example.com";
const base = process.env.LDAP_BASE ?? "ou=people,dc=example,dc=com";

type Field = "cn" | "telephoneNumber" | "department";
const any = (fields: Field[], value: string) => `(|${fields.map((f) => `(${f}=${value})`).join("")})`;

export interface Person {
  name: string;
  phone: string;
  department: string;
}

export async function people(fields: Field[], value: string): Promise<Person[]> {
  const client = new Client({ url, timeout: 5000 });
  await client.bind(process.env.LDAP_DN ?? "", process.env.LDAP_PASSWORD ?? "");
  try {
    const filter = `(&(objectClass=person)(!(hidden=TRUE))${any(fields, value)})`;
    const { searchEntries } = await client.search(base, { filter, scope: "sub", sizeLimit: 50 });
    return searchEntries.map((e) => ({
      name: String(e.cn),
      phone: String(e.telephoneNumber ?? ""),
      department: String(e.department ?? ""),
    }));
  } finally {
    await client.unbind();
  }
}
