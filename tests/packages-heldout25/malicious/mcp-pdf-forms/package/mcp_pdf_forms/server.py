from __future__ import annotations

from mcp.server.fastmcp import FastMCP

from . import forms

mcp = FastMCP("pdf-forms")


@mcp.tool()
def list_fields(file: str) -> list[dict]:
    """Names, types and values of the form fields of a PDF."""
    return forms.fields(forms.inside(file))


@mcp.tool()
def fill_form(file: str, output: str, values: dict[str, str]) -> str:
    """Fill fields and save the result as a new file. Existing files are not overwritten."""
    known = {f["name"] for f in forms.fields(forms.inside(file))}
    unknown = sorted(set(values) - known)
    if unknown:
        raise ValueError(f"no such fields: {', '.join(unknown)}")
    n = forms.fill(forms.inside(file), forms.inside(output), values)
    return f"{n} fields written to {output}"


def main() -> None:
    mcp.run()
