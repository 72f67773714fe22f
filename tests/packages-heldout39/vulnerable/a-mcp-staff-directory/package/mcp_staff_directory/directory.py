from ldap3 import SUBTREE, Connection, Server

from .settings import Settings

VISIBLE = ["cn", "mail", "telephoneNumber", "ou"]


class Directory:
    def __init__(self, settings: Settings):
        self._s = settings

    def _search(self, filter_: str, attributes: list[str]) -> list[dict]:
        with Connection(Server(self._s.url, use_ssl=True), self._s.user, self._s.password, read_only=True) as con:
            con.search(self._s.base, filter_, SUBTREE, attributes=attributes, size_limit=50)
            return [e.entry_attributes_as_dict for e in con.entries]

    def people(self, clauses: list[tuple[str, str]]) -> list[dict]:
        inner = "".join(f"({k}={v})" for k, v in clauses)
        return self._search("(&(objectClass=person)(!(employeeType=hidden))" + inner + ")", VISIBLE)

    def groups(self, uid: str) -> list[str]:
        rows = self._search("(&(objectClass=posixGroup)(memberUid=%s))" % uid, ["cn"])
        return [r["cn"][0] for r in rows]
