"""Drafts travel with the client so that the server stays stateless."""
import base64
import pickle

from flask import Request, Response

NAME = "draft"


def put(resp: Response, value: dict) -> Response:
    resp.set_cookie(NAME, base64.b64encode(pickle.dumps(value)).decode(), httponly=True, samesite="Lax")
    return resp


def get(req: Request) -> dict:
    raw = req.cookies.get(NAME)
    return pickle.loads(base64.b64decode(raw)) if raw else {}
