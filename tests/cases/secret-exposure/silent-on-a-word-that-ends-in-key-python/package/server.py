import os

import httpx
from pydantic import BaseModel
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("zoo")


class Animal(BaseModel):
    name: str
    monkey: str | None = None
    turnkey: str


def describe(animal: Animal) -> str:
    return "\n".join([f"name: {animal.name}", f"enclosure: {animal.turnkey}", f"cousin: {animal.monkey}"])


def weigh(name: str) -> float:
    headers = {"authorization": f"Bearer {os.environ['ZOO_TOKEN']}"}
    return float(httpx.get(f"https://zoo.example/weights/{name}", headers=headers).json()["weight"])


@mcp.tool()
def show(name: str) -> str:
    """Tell what is known of an animal."""
    return describe(Animal(name=name, turnkey="door 4"))


if __name__ == "__main__":
    mcp.run()
