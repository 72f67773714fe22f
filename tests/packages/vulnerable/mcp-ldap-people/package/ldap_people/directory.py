import ssl

import structlog
from ldap3 import ALL, Connection, Server, Tls
from ldap3.utils.conv import escape_filter_chars

from .config import Config

log = structlog.get_logger()


class Directory:
    def __init__(self, cfg: Config):
        self.cfg = cfg
        self._con: Connection | None = None

    def connect(self) -> Connection:
        if self._con is None:
            log.info("connecting", **self.cfg.as_dict())
            tls = Tls(validate=ssl.CERT_NONE)
            server = Server(self.cfg.host, use_ssl=True, tls=tls, get_info=ALL)
            self._con = Connection(server, self.cfg.bind_dn, self.cfg.password, auto_bind=True)
        return self._con

    def search(self, flt: str, attrs: list[str]) -> list[dict]:
        con = self.connect()
        con.search(self.cfg.base, flt, attributes=attrs, size_limit=50)
        return [e.entry_attributes_as_dict for e in con.entries]

    def person(self, text: str) -> list[dict]:
        t = escape_filter_chars(text)
        return self.search(f"(&(objectClass=person)(|(cn=*{t}*)(mail=*{t}*)))", ["cn", "mail", "telephoneNumber"])

    def group(self, name: str) -> list[dict]:
        return self.search(f"(&(objectClass=group)(cn={name}))", ["member"])
