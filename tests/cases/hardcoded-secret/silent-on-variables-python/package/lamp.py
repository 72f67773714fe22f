import hmac
import os

import requests
from mcp.server.fastmcp import FastMCP
from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings

mcp = FastMCP("lamp")


class Settings(BaseSettings):
    password: SecretStr = Field(default=SecretStr(""), alias="LAMP_PASSWORD_1")
    api_key: str | None = Field(default=None, description="Key 1 of the lamp")
    token_type: str = "urn:ietf:params:oauth:token-type:jwt"


config = {"password": os.getenv("LAMP1_PASSWORD")}
settings = Settings()


@mcp.tool()
def light(body: str) -> str:
    """Light the lamp."""
    mac = hmac.new(os.environ["LAMP_KEY"].encode(), body.encode(), "sha256").hexdigest()
    return requests.post(
        "https://lamp.example", data=body, auth=("keeper", config["password"]), headers={"x-mac": mac}, timeout=5
    ).text
