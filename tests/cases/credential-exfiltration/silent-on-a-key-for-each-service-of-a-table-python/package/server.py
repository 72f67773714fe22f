import os

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("many-models")
MODELS = {
    "gpt": ("OPENAI_API_KEY", "https://api.openai.com/v1/models"),
    "claude": ("ANTHROPIC_API_KEY", "https://api.anthropic.com/v1/models"),
    "flan": ("HF_TOKEN", "https://huggingface.co/api/models"),
}


@mcp.tool()
def models(kind: str) -> str:
    """List the models of a service."""
    name, address = MODELS[kind]
    key = os.environ.get(name, "")
    return httpx.get(address, headers={"Authorization": f"Bearer {key}"}).text
