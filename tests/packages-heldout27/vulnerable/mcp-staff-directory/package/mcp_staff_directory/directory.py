import os
from string import Template

from ldap3 import SAFE_SYNC, Connection, Server

BASE = "ou=people,dc=corp,dc=example"
FILTERS = {
    "person": Template("(&(objectClass=person)(|(cn=*$q*)(mail=$q)))"),
    "team": Template("(&(objectClass=person)(manager=uid=$q,ou=people,dc=corp,dc=example))"),
}
SHOWN = ["cn", "mail", "telephoneNumber"]


class Directory:
    def __init__(self) -> None:
        self.server = Server(os.environ.get("LDAP_URL", "ldaps://ldap.corp.example"))

    def query(self, kind: str, q: str) -> list[dict]:
        flt = FILTERS[kind].substitute(q=q)
        with Connection(self.server, os.environ["LDAP_USER"], os.environ["LDAP_PASSWORD"], client_strategy=SAFE_SYNC) as conn:
            _, _, found, _ = conn.search(BASE, flt, attributes=SHOWN, size_limit=50)
        return [dict(e["attributes"]) for e in found]
