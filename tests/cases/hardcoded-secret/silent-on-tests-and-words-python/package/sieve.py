"""Finds secrets in texts: of the form ``glpat-q7Rw2Zk9Tn4Vb6Xc8Ymd``."""

import re

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("sieve")
FORMS = {"gitlab_token": r"glpat-[A-Za-z0-9_-]{20}", "password": "pass(word|phrase)1?"}
KEYWORDS = ["password", "secret", "token"]
PROMPTS = {"password": "Password", "secret_question": "What was the name of your first ship in 1990?"}


@mcp.tool()
def sieve(text: str) -> list[str]:
    """Find tokens in a text."""
    return [name for name, form in FORMS.items() if re.search(form, text)]
