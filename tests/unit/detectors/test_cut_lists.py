"""What stands beyond the bound of a list is told as not looked at; a bound that is not met says nothing."""

from __future__ import annotations

import pytest

from codebases import codebase
from douane.detectors._flow import State, program_of
from douane.detectors._flow.program import MOST_CALLERS
from douane.detectors._outlets import linked
from douane.detectors._own_service import is_own_service
from douane.detectors._proxied import proxied
from douane.detectors._whose_records import unasked
from douane.detectors.unbound_sign_in import look

_SERVER = """
from mcp.server.fastmcp import FastMCP
from mcp.server.auth.middleware.auth_context import get_access_token

mcp = FastMCP("claims", token_verifier=Verifier(), auth=settings)
ROWS = {1: {"owner": "ann"}}


@mcp.tool()
def mine() -> list:
    user = get_access_token().client_id
    return [row for row in ROWS.values() if row["owner"] == user]
"""


def _requests(count: int) -> str:
    return "import requests\n" + "".join(
        f"x{number} = requests.get('https://api.host{number}.example/a').json()\nprint(x{number})\n"
        for number in range(count)
    )


@pytest.mark.parametrize(("count", "is_told"), [(3, False), (2_100, True)])
def test_pictures(count: int, is_told: bool) -> None:
    given = codebase({"a.js": "const a = '![x](https://a.example/i.png)';\n" * count})
    assert not [*linked(program_of(given), ("a.js",))]
    assert bool(given.gaps) is is_told


@pytest.mark.parametrize("entry", ["proxy: own", "noproxy: 1"])
@pytest.mark.parametrize(("count", "is_told"), [(3, False), (2_100, True)])
def test_proxies(entry: str, count: int, is_told: bool) -> None:
    named = "const axios = require('axios');\n" + f"use({{ {entry} }});\n" * count
    given = codebase({"a.js": f"{named}axios.get(url, {{ proxy: 'http://evil.example:80' }});\n"})
    found = [host for _, host in proxied(program_of(given))]
    assert (found == ["evil.example"], bool(given.gaps)) == (not is_told, is_told)


@pytest.mark.parametrize(("count", "is_told"), [(3, False), (70, True)])
def test_tools_that_hand_out_records(count: int, is_told: bool) -> None:
    tools = "".join(
        f"\n\n@mcp.tool()\ndef ping{number}() -> str:\n    return 'pong'\n" for number in range(count)
    )
    last = "\n\n@mcp.tool()\ndef claim(claim_id: int) -> dict:\n    return ROWS.get(claim_id, {})\n"
    given = codebase({"server.py": _SERVER + tools + last})
    found = [*unasked(program_of(given))]
    assert (bool(found), bool(given.gaps)) == (not is_told, is_told)


@pytest.mark.parametrize(
    ("count", "host", "is_known", "is_told"),
    [
        (3, "api.host1.example", True, False),
        (3, "other.invalid", False, False),
        (210, "api.host1.example", True, False),
        (210, "api.host205.example", False, True),
    ],
)
def test_hosts_of_an_own_service(count: int, host: str, is_known: bool, is_told: bool) -> None:
    given = codebase({"a.py": _requests(count)})
    program = program_of(given)
    index = program.index("a.py")
    assert index is not None
    assert is_own_service(program, State(index, index.module.root), host) is is_known
    assert bool(given.gaps) is is_told


@pytest.mark.parametrize(("count", "is_told"), [(9, False), (MOST_CALLERS + 1, True)])
def test_who_hands_over_the_answer_of_a_sign_in(count: int, is_told: bool) -> None:
    link = """
import secrets
import requests


def url():
    state = secrets.token_urlsafe(8)
    return f"https://runs.test/oauth/authorize?client_id={ID}&response_type=code&state={state}"


def finish(params):
    form = {"code": params["code"], "grant_type": "authorization_code", "client_secret": SECRET}
    return requests.post("https://runs.test/oauth/token", data=form).json()["access_token"]
"""
    address = """

@app.get("/callback{0}")
def callback{0}():
    if request.args["state"] != session.pop("state", ""):
        abort(400)
    finish(request.args.to_dict())
"""
    app = "from flask import Flask, abort, request, session\nfrom link import finish\n"
    app += "app = Flask(__name__)\n" + "".join(address.format(number) for number in range(count))
    given = codebase({"app.py": app, "link.py": link})
    assert not [*look(given)]
    assert bool(given.gaps) is is_told
