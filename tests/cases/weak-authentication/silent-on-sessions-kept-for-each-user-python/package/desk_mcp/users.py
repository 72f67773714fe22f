import hmac
import os

from fastapi import Header, HTTPException


def current_user(authorization: str = Header()) -> str:
    name, _, key = authorization.removeprefix("Bearer ").partition(":")
    if not hmac.compare_digest(key, os.environ[f"DESK_KEY_{name}"]):
        raise HTTPException(401)
    return name
