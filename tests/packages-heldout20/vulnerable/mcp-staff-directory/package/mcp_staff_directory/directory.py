import os
import ssl

from ldap3 import SUBTREE, Connection, Server, Tls
from ldap3.utils.dn import escape_rdn

from .filters import Query

_server = Server(
    os.environ.get("LDAP_HOST", "ldap.example.com"),
    use_ssl=True,
    tls=Tls(validate=ssl.CERT_REQUIRED),
)


class Directory:
    def __init__(self) -> None:
        self._con: Connection | None = None

    def _bound(self) -> Connection:
        if self._con is None or self._con.closed:
            self._con = Connection(_server, os.environ["LDAP_BIND_DN"], os.environ["LDAP_BIND_PW"], auto_bind=True)
        return self._con

    def search(self, q: Query, limit: int = 25) -> list[dict]:
        con = self._bound()
        con.search(q.base, q.filter, SUBTREE, attributes=list(q.attributes), size_limit=limit)
        return [e.entry_attributes_as_dict for e in con.entries]

    @staticmethod
    def login(uid: str, password: str) -> bool:
        con = Connection(_server, f"uid={escape_rdn(uid)},ou=people,dc=example,dc=com", password)
        try:
            return bool(password) and con.bind()
        finally:
            con.unbind()
