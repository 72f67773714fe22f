import hmac
import os

from fastapi import Header, HTTPException

KEYS = dict(pair.split("=") for pair in os.environ["DESK_KEYS"].split(","))


def current_user(authorization: str = Header()) -> str:
    for name, key in KEYS.items():
        if hmac.compare_digest(authorization, f"Bearer {key}"):
            return name
    raise HTTPException(401)
