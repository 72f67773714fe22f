from ldap3 import Connection, Server, Tls
import ssl

from .config import Config
from .filters import Filter


class Directory:
    def __init__(self, config: Config) -> None:
        self._c = config
        self._server = Server(config.url, tls=Tls(validate=ssl.CERT_REQUIRED))

    def find(self, kind: Filter, value: str, attributes: list[str]) -> list[dict]:
        with Connection(self._server, self._c.user, self._c.password, auto_bind=True, read_only=True) as con:
            con.search(self._c.base, kind.fill(value), attributes=attributes, size_limit=50)
            return [e.entry_attributes_as_dict for e in con.entries]
