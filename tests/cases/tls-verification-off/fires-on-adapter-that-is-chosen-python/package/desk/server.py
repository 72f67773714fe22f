import os
import ssl

import requests
from mcp.server.fastmcp import FastMCP
from requests.adapters import HTTPAdapter
from urllib3 import PoolManager

mcp = FastMCP("desk")
SSL_VERIFY = os.environ.get("DESK_SSL_VERIFY", "true").lower() != "false"


class UncheckedAdapter(HTTPAdapter):
    """For desks in a test network that have no certificate."""

    def init_poolmanager(self, connections: int, maxsize: int, block: bool = False, **more: object) -> None:
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        self.poolmanager = PoolManager(num_pools=connections, maxsize=maxsize, block=block, ssl_context=context)


def session() -> requests.Session:
    made = requests.Session()
    if not SSL_VERIFY:
        made.mount("https://desk.example", UncheckedAdapter())
    return made


@mcp.tool()
def open_tickets() -> str:
    """List the tickets that are open."""
    return session().get("https://desk.example/tickets?state=open").text
