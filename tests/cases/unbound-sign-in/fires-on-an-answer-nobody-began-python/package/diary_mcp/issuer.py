import os
from urllib.parse import urlencode

import httpx

kept = {}


def address() -> str:
    asked = {"response_type": "code", "client_id": "diary", "redirect_uri": "https://diary.example/answer"}
    return "https://id.example/authorize?" + urlencode(asked)


async def exchange(code: str) -> None:
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "client_id": "diary",
        "client_secret": os.environ["DIARY_CLIENT_SECRET"],
    }
    async with httpx.AsyncClient() as client:
        kept["token"] = (await client.post("https://id.example/token", data=form)).json()["access_token"]
