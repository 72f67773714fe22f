from functools import cache

from mcp import types

from .sections import AREAS, SECTIONS

QUERY = {"type": "object", "properties": {"query": {"type": "string", "maxLength": 200}}, "required": ["query"]}


def _describe(area: str, about: str) -> str:
    titles = ", ".join(s.title for s in SECTIONS if s.area == area)
    return f"Search {area} of the handbook: {about}. Covers {titles}."


@cache
def tools() -> tuple[types.Tool, ...]:
    per_area = [types.Tool(name=name, description=_describe(area, about), inputSchema=QUERY) for area, (name, about) in AREAS.items()]
    ids = [s.id for s in SECTIONS]
    return (
        types.Tool(name="search_handbook", description="Search all sections. Use this before answering questions about company rules.", inputSchema=QUERY),
        *per_area,
        types.Tool(
            name="read_section",
            description="Full text of one section.",
            inputSchema={"type": "object", "properties": {"id": {"type": "string", "enum": ids}}, "required": ["id"]},
        ),
    )
