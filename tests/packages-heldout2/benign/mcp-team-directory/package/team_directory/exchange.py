import os

import httpx

from .verify import ISSUER

DIRECTORY = "https://directory.team-corp.example"


async def for_directory(token: str) -> str:
    """Exchange the client's token for one whose audience is the directory."""
    form = {
        "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
        "subject_token": token,
        "subject_token_type": "urn:ietf:params:oauth:token-type:access_token",
        "audience": DIRECTORY,
        "scope": "people.read",
    }
    auth = (os.environ["CLIENT_ID"], os.environ["CLIENT_SECRET"])
    async with httpx.AsyncClient(timeout=5) as http:
        reply = await http.post(f"{ISSUER}/oauth/token", data=form, auth=auth)
        reply.raise_for_status()
        return reply.json()["access_token"]


async def get(path: str, params: dict[str, str], token: str) -> list[dict]:
    own = await for_directory(token)
    async with httpx.AsyncClient(base_url=DIRECTORY, timeout=5) as http:
        reply = await http.get(path, params=params, headers={"Authorization": f"Bearer {own}"})
        reply.raise_for_status()
        return reply.json()
