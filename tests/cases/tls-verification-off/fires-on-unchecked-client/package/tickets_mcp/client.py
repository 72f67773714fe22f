import os

import httpx

_DEFAULTS = {"timeout": 20, "verify": False}


def tickets() -> httpx.AsyncClient:
    token = os.environ["TICKETS_TOKEN"]
    return httpx.AsyncClient(base_url=os.environ["TICKETS_URL"], headers={"X-Token": token}, **_DEFAULTS)
