const BASE = process.env.LDAP_BASE ?? "dc=example,dc=com";

export const byName = (name: string): string => `(&(objectClass=person)(employeeType=staff)(cn=*${name}*))`;

export const byMember = (uid: string): string => `(&(objectClass=groupOfNames)(member=uid=${uid},ou=people,${BASE}))`;
