import os
import ssl
from functools import cached_property

from ldap3 import Connection, Server, Tls

from .filters import FILTERS


class Directory:
    def __init__(self, url: str, user: str, password: str, base: str):
        self.url, self.user, self.password, self.base = url, user, password, base

    @classmethod
    def from_env(cls) -> "Directory":
        env = os.environ.get
        return cls(env("LDAP_URL", "ldaps://directory.example"), env("LDAP_USER", ""), env("LDAP_PASSWORD", ""), env("LDAP_BASE", "dc=corp,dc=example"))

    @cached_property
    def con(self) -> Connection:
        tls = Tls(validate=ssl.CERT_NONE)
        return Connection(Server(self.url, tls=tls), self.user, self.password, auto_bind=True, read_only=True)

    def search(self, kind: str, **values: str) -> list[dict]:
        text, attributes = FILTERS[kind]
        self.con.search(self.base, text.format_map(values), attributes=attributes, size_limit=50)
        return [e.entry_attributes_as_dict for e in self.con.entries]
