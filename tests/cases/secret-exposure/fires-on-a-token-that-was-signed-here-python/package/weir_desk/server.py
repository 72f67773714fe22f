import logging
import os

import httpx
import jwt
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("weir-desk")
log = logging.getLogger("weir")


def say(what, *details):
    log.info("%s: %s", what, details)


def _pass() -> str:
    made = jwt.encode({"sub": "desk"}, os.environ["WEIR_SECRET"], algorithm="HS256")
    say("made", "a pass", made)
    return made


def _open() -> str:
    answer = httpx.post("https://weirs.example.net/open", headers={"authorization": f"Bearer {_pass()}"})
    opened = answer.json()
    log.debug("opened %s", opened["access_token"])
    return opened["access_token"]


@mcp.tool()
def level(weir: str) -> str:
    """Return the level of the water at a weir."""
    return httpx.get("https://weirs.example.net/level", params={"at": weir}, headers={"authorization": _open()}).text
