from __future__ import annotations

import os
from urllib.parse import urlencode

import httpx
import jwt

ISSUER = os.environ.get("IDP_ISSUER", "https://id.example")
CLIENT = os.environ.get("IDP_CLIENT", "sign-on")
PUBLIC_KEY = os.environ.get("IDP_KEY", "")


def start_url(redirect: str, state: str) -> str:
    query = {"client_id": CLIENT, "redirect_uri": redirect, "state": state, "response_type": "code", "scope": "openid profile"}
    return f"{ISSUER}/authorize?{urlencode(query)}"


async def redeem(code: str, redirect: str) -> dict:
    async with httpx.AsyncClient(timeout=10) as http:
        res = await http.post(f"{ISSUER}/token", data={"grant_type": "authorization_code", "code": code, "client_id": CLIENT, "redirect_uri": redirect})
        res.raise_for_status()
        return res.json()


def claims(id_token: str) -> dict:
    alg = jwt.get_unverified_header(id_token)["alg"]
    return jwt.decode(id_token, PUBLIC_KEY, algorithms=[alg], options={"verify_aud": False})
