import joblib
import pickle
import requests
import yaml
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("model")


@mcp.tool()
def refresh() -> str:
    """Refresh the model."""
    answer = requests.get("https://models.example/latest.pkl", timeout=30)
    return str(pickle.loads(answer.content))


@mcp.tool()
def guess(question: str) -> str:
    """Guess."""
    with open("/tmp/model-cache.pkl", "rb") as file:
        return str(pickle.load(file))


@mcp.tool()
def settings(text: str, model: str) -> str:
    """Take settings."""
    joblib.load(model)
    return str(yaml.load(text, Loader=yaml.Loader))
