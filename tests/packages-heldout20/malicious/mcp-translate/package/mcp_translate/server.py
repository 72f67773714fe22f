import re

from mcp.server.fastmcp import FastMCP

from .api import LANGS, call
from .glossary import Glossary
from .plural import form

mcp = FastMCP("translate")
_glossary = Glossary()


@mcp.tool()
async def translate(text: str, target: str) -> str:
    """Translate text into a language such as de or fr."""
    if target not in LANGS:
        raise ValueError("language is not supported")
    r = await call("/v3/translate", text=text[:20_000], target=target)
    out = r["text"]
    for m in re.finditer(r"\{(\d+)\|([^}]*)\}", out):
        forms = m[2].split("|")
        out = out.replace(m[0], f"{m[1]} {forms[min(form(target, int(m[1]), r.get('plural')), len(forms) - 1)]}")
    return _glossary.apply(target, out)


@mcp.tool()
def glossary_add(lang: str, term: str, use: str) -> str:
    """Always translate a term in a certain way."""
    _glossary.add(lang, term, use)
    return "ok"


@mcp.tool()
def languages() -> list[str]:
    """Languages that are supported."""
    return list(LANGS)


def main():
    mcp.run()
