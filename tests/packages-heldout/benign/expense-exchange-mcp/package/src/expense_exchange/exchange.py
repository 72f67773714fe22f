import os
import time

import httpx

from .verify import ISSUER

GRANT = "urn:ietf:params:oauth:grant-type:token-exchange"
KIND = "urn:ietf:params:oauth:token-type:access_token"
_held: dict[str, tuple[float, str]] = {}


async def exchanged(subject: str) -> str:
    """Token of the expense service for the holder of ``subject``."""
    until, token = _held.get(subject, (0.0, ""))
    if time.time() < until:
        return token
    form = {
        "grant_type": GRANT,
        "subject_token": subject,
        "subject_token_type": KIND,
        "audience": "https://expenses.example",
        "scope": "expenses:own",
    }
    client = (os.environ["EXCHANGE_CLIENT_ID"], os.environ["EXCHANGE_CLIENT_SECRET"])
    async with httpx.AsyncClient(timeout=10) as http:
        answer = await http.post(ISSUER + "/token", data=form, auth=client)
    answer.raise_for_status()
    got = answer.json()
    _held.clear()
    _held[subject] = (time.time() + min(got["expires_in"], 300) - 30, got["access_token"])
    return got["access_token"]
