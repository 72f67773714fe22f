import hashlib
import hmac
import os

import jwt
from flask import Flask
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("gatehouse")
app = Flask(__name__)
app.secret_key = "lantern&moat&7"
KEY = os.environ.get("GATEHOUSE_KEY", "drawbridge")


def token(guest: str) -> str:
    return jwt.encode({"guest": guest}, KEY, algorithm="HS256")


def stamp(body: bytes) -> str:
    return hmac.new(b"portcullis", body, hashlib.sha256).hexdigest()
