from ldap3 import Connection
from ldap3.utils.conv import escape_filter_chars

from . import settings

FIELDS = ["uid", "cn", "mail", "departmentNumber"]


class Directory:
    base = settings.BASE

    def _search(self, ou: str, text: str, attributes: list[str]) -> list:
        with Connection(settings.endpoint(), settings.USER, settings.PASSWORD, auto_bind=True, read_only=True) as con:
            con.search(f"ou={ou},{self.base}", text, attributes=attributes)
            return con.entries

    def people(self, **terms: str) -> list[dict]:
        text = "".join("({}={})".format(*t) for t in terms.items())
        found = self._search("people", f"(&(objectClass=person)(!(employeeType=hidden)){text})", FIELDS)
        return [{k: str(e[k]) for k in FIELDS} for e in found]

    def groups_of(self, uid: str) -> list[str]:
        text = f"(&(objectClass=posixGroup)(memberUid={escape_filter_chars(uid)}))"
        return [str(e.cn) for e in self._search("groups", text, ["cn"])]
