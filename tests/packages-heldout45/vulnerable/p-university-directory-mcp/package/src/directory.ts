import { query } from "./ldap.js";

const PUBLIC = "(publicEntry=TRUE)";

export const person = (name: string) => query(`(&(objectClass=person)${PUBLIC}(cn=*${name}*))`);

export const members = (code: string) => query(`(&(objectClass=person)${PUBLIC}(departmentNumber=${code}))`);
