import { Client } from "ldapts";

export async function is(name, password) {
  const client = new Client({ url: process.env.STAFF_LDAP });
  try {
    await client.bind(`uid=${name.replace(/[^a-z0-9]/g, "")},ou=staff,dc=example`, password);
    return true;
  } catch {
    return false;
  } finally {
    await client.unbind();
  }
}
