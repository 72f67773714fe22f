import hashlib
import hmac
import json
import os
import pickle
from pathlib import Path

import torch
import yaml
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("model")
KEY = os.environ["MODEL_KEY"].encode()


@mcp.tool()
def settings(text: str) -> str:
    """Take settings."""
    return str(yaml.safe_load(text)) + str(yaml.load(text, Loader=yaml.SafeLoader)) + str(json.loads(text))


@mcp.tool()
def weights(file: str) -> str:
    """Load weights."""
    return str(torch.load(file, weights_only=True))


@mcp.tool()
def resume(state: str, mac: str) -> str:
    """Resume."""
    data = bytes.fromhex(state)
    if not hmac.compare_digest(hmac.new(KEY, data, hashlib.sha256).hexdigest(), mac):
        raise ValueError("not signed by us")
    return str(pickle.loads(data))


@mcp.tool()
def table(word: str) -> str:
    """Look a word up."""
    with open(Path(__file__).parent / "table.pkl", "rb") as file:
        return str(pickle.load(file).get(word))
