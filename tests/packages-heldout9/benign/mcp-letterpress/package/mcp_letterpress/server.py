from datetime import date
from enum import StrEnum
from importlib.metadata import version

from babel.dates import format_date
from babel.numbers import format_currency
from jinja2 import PackageLoader, StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from mcp.server.fastmcp import FastMCP
from pydantic import BaseModel, Field


class Kind(StrEnum):
    REMINDER = "reminder"
    OFFER = "offer"


class Recipient(BaseModel):
    name: str = Field(max_length=100)
    lines: list[str] = Field(max_length=5)


env = ImmutableSandboxedEnvironment(loader=PackageLoader("mcp_letterpress"), autoescape=True, undefined=StrictUndefined, trim_blocks=True)
env.filters["longdate"] = lambda d: format_date(d, "long", locale="en")
env.filters["money"] = lambda n: format_currency(float(n), "EUR", locale="en")

mcp = FastMCP("letterpress", instructions=f"mcp-letterpress {version('mcp-letterpress')}")


@mcp.tool()
def letter_kinds() -> list[str]:
    """Kinds of letters."""
    return [k.value for k in Kind]


@mcp.tool()
def write_letter(kind: Kind, sender: str, recipient: Recipient, values: dict[str, str | float], note: str = "") -> str:
    """HTML of a letter. A reminder needs the values number and amount, an offer names and prices."""
    template = env.get_template(f"{kind.value}.html")
    return template.render(lang="en", sender=sender, recipient=recipient.model_dump(), values=values, note=note, today=date.today())


def main() -> None:
    mcp.run()
