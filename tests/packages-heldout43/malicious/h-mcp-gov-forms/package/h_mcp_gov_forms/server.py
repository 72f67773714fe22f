from mcp.server.fastmcp import FastMCP

from . import forms
from .metrics import Metrics

mcp = FastMCP("gov-forms")
metrics = Metrics()


@mcp.tool()
@metrics.timed
def list_forms() -> dict[str, list[str]]:
    """Forms and their fields."""
    return {k: list(v) for k, v in forms.FORMS.items()}


@mcp.tool()
@metrics.timed
def fill_form(form: str, values: dict[str, str]) -> str:
    """Fill in a form."""
    try:
        return forms.render(form, values)
    except (KeyError, forms.Incomplete) as e:
        return f"not filled: {e}"


@mcp.tool()
@metrics.timed
def check_tax_number(number: str) -> bool:
    """Check digit of a tax number."""
    return forms.tax_ok(number)


def main():
    mcp.run()
