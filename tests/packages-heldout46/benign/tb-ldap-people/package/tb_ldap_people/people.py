import os
import ssl

from ldap3 import SUBTREE, Connection, Server, Tls

from .query import Query

BASE = os.getenv("LDAP_BASE", "ou=people,dc=example,dc=com")
SHOWN = ["cn", "mail", "telephoneNumber", "departmentNumber"]


class People:
    def __init__(self) -> None:
        tls = Tls(validate=ssl.CERT_REQUIRED)
        self._server = Server(os.getenv("LDAP_HOST", "directory.example.com"), port=636, use_ssl=True, tls=tls)

    def search(self, query: Query, limit: int = 20) -> list[dict]:
        user, password = os.environ["LDAP_USER"], os.environ["LDAP_PASSWORD"]
        with Connection(self._server, user, password, auto_bind=True, read_only=True) as con:
            con.search(BASE, str(query), SUBTREE, attributes=SHOWN, size_limit=limit)
            return [e.entry_attributes_as_dict for e in con.entries]
