import base64
import hashlib
import hmac
import json
import os

from mcp.server.fastmcp import FastMCP

KEY = os.environ["GATE_KEY"].encode()


def verify_token(token: str) -> dict:
    head, body, mac = (base64.urlsafe_b64decode(part + "==") for part in token.split("."))
    if json.loads(head).get("alg", "").lower() == "none":
        raise PermissionError("unsigned")
    wanted = hmac.new(KEY, token.rpartition(".")[0].encode(), hashlib.sha256).digest()
    if not hmac.compare_digest(wanted, mac):
        raise PermissionError("no")
    claims = json.loads(body)
    if claims["aud"] != "https://gate.example":
        raise PermissionError("not for here")
    return claims


mcp = FastMCP("gate", host="0.0.0.0", token_verifier=verify_token)
mcp.run(transport="streamable-http")
