import os
from contextlib import contextmanager

from ldap3 import SUBTREE, Connection, Server

BASE = os.environ.get("LDAP_BASE", "dc=example,dc=com")


@contextmanager
def bound():
    conn = Connection(
        Server(os.environ.get("LDAP_URL", "ldaps://ldap.example.com"), connect_timeout=5),
        user=os.environ.get("LDAP_USER"), password=os.environ.get("LDAP_PASSWORD"), read_only=True,
    )
    conn.bind()
    try:
        yield conn
    finally:
        conn.unbind()


def search(flt, attributes: list[str], base: str = BASE, limit: int = 50) -> list[dict]:
    with bound() as conn:
        conn.search(base, str(flt), SUBTREE, attributes=attributes, size_limit=limit)
        return [e.entry_attributes_as_dict for e in conn.entries]
