import os

from ldap3 import ALL_ATTRIBUTES, Connection, Server
from ldap3.utils.dn import escape_rdn

BASE = "dc=example,dc=com"


class Directory:
    def __init__(self) -> None:
        self._server = Server(os.environ.get("LDAP_URL", "ldaps://ldap.example.com"), connect_timeout=5)

    def search(self, query: str, attributes: list[str] | None = None) -> list[dict]:
        user, secret = os.environ.get("LDAP_BIND_DN"), os.environ.get("LDAP_BIND_PASSWORD")
        with Connection(self._server, user, secret, read_only=True, auto_bind=True) as c:
            c.search(f"ou=people,{BASE}", query, attributes=attributes or ALL_ATTRIBUTES, size_limit=50)
            return [dict(e.entry_attributes_as_dict) for e in c.entries]

    def verify(self, uid: str, password: str) -> bool:
        dn = f"uid={escape_rdn(uid)},ou=people,{BASE}"
        mode = "SIMPLE" if password else "ANONYMOUS"
        return Connection(self._server, dn, password or None, authentication=mode).bind()
