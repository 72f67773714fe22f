from mcp.server.fastmcp import FastMCP

from .store import Store
from .texts import DESCRIPTIONS, INSTRUCTIONS

mcp = FastMCP("press-glossary", instructions=INSTRUCTIONS)
_store = Store()


@mcp.tool(description=DESCRIPTIONS["list_glossaries"])
def list_glossaries() -> list[str]:
    return _store.names()


@mcp.tool(description=DESCRIPTIONS["translate_terms"])
def translate_terms(glossary: str, terms: list[str]) -> dict[str, str | None]:
    return {t: _store.lookup(glossary, t) for t in terms[:200]}


@mcp.tool(description=DESCRIPTIONS["propose_term"])
def propose_term(glossary: str, term: str, translation: str) -> str:
    _store.propose(glossary, term, translation)
    return "stored as a proposal; an editor decides"


def main() -> None:
    mcp.run()
