"""Servers written in Python."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from douane.model import Artifact, Ecosystem, FileTree, Package, Surface
from douane.surface import extract
from douane.syntax import Codebase

HEAD = """
from enum import Enum
from typing import Annotated, Any, Dict, List, Literal, Optional, Union
from mcp.server.fastmcp import Context, FastMCP
from pydantic import AnyUrl, BaseModel, Field

mcp = FastMCP("demo", instructions="Be kind.")


class Colour(str, Enum):
    RED = "red"
    BLUE = "blue"


class Item(BaseModel):
    '''An item.'''

    name: str = Field(description="its name")
    size: Optional[int] = None
"""


def surface(files: str | Mapping[str, str]) -> Surface:
    package = Package(ecosystem=Ecosystem.PYPI, name="demo", version="1.0.0", path="demo")
    given = {"demo/server.py": HEAD + files} if isinstance(files, str) else files
    tree = FileTree({path: text.encode() for path, text in given.items()})
    return extract(Codebase(Artifact(package=package, tree=tree)))


def test_a_decorated_function_is_read_whole() -> None:
    found = surface('''
@mcp.tool()
async def find(query: str, ctx: Context, limit: int = 5) -> list[str]:
    """Find things.

    Args:
        query: what to find
    """
    return []
''')
    [tool] = found.tools
    assert found.gaps == ()
    assert tool.where.path == "demo/server.py"
    assert tool.where.line == 22
    assert tool.definition == {
        "name": "find",
        "description": "Find things.\n\n    Args:\n        query: what to find\n    ",
        "inputSchema": {
            "properties": {
                "query": {"title": "Query", "type": "string"},
                "limit": {"default": 5, "title": "Limit", "type": "integer"},
            },
            "required": ["query"],
            "title": "findArguments",
            "type": "object",
        },
        "outputSchema": {
            "properties": {"result": {"items": {"type": "string"}, "title": "Result", "type": "array"}},
            "required": ["result"],
            "title": "findOutput",
            "type": "object",
        },
    }
    assert found.instructions == "Be kind."
    assert found.server_info == {"name": "demo"}


def test_decorators_without_parentheses_and_with_arguments() -> None:
    found = surface('''
NAME = "na" + "med"

@mcp.tool
def plain(a):
    """P."""

@mcp.tool(name=NAME, title="T", description=f"D of {NAME}")
def other(): ...

@mcp.tool("positional")
def third(): ...
''')
    by_name = {tool.name: tool.definition for tool in found.tools}
    assert set(by_name) == {"plain", "named", "positional"}
    assert by_name["named"]["description"] == "D of named"
    assert by_name["named"]["title"] == "T"


def test_annotations() -> None:
    found = surface("""
from mcp.types import ToolAnnotations

def writes(*, destructive: bool) -> ToolAnnotations:
    return ToolAnnotations(read_only_hint=False, destructive_hint=destructive)

@mcp.tool(annotations=ToolAnnotations(title="x", readOnlyHint=True))
def a(): ...

@mcp.tool(annotations={"readOnlyHint": False})
def b(): ...

@mcp.tool(annotations=writes(destructive=True))
def c(): ...
""")
    assert {tool.name: tool.definition["annotations"] for tool in found.tools} == {
        "a": {"title": "x", "readOnlyHint": True},
        "b": {"readOnlyHint": False},
        "c": {"readOnlyHint": False, "destructiveHint": True},
    }


@pytest.mark.parametrize(
    "body",
    [
        "return [A, B]",
        "return TOOLS",
        "return [*TOOLS]",
        "return [A] + [B]",
        "return list(TABLE.values())",
        "tools = [A]\n    tools.append(B)\n    return tools",
        "tools = []\n    tools.extend(TOOLS)\n    return tools",
        "return make()",
        "return (A, B)",
    ],
)
def test_the_low_level_api(body: str) -> None:
    found = surface(f"""
import mcp.types as types

A = types.Tool(name="a", description="A", inputSchema={{"type": "object", "properties": {{}}}})
B = types.Tool(name="b", description="B", inputSchema={{"type": "object"}})
TOOLS = [A, B]
TABLE = {{"a": A, "b": B}}

def make():
    return TOOLS

@server.list_tools()
async def handle() -> list[types.Tool]:
    {body}
""")
    assert {tool.name: tool.definition["description"] for tool in found.tools} == {"a": "A", "b": "B"}
    assert found.gaps == ()


def test_names_held_in_an_enumeration_of_another_module() -> None:
    found = surface(
        {
            "demo/server.py": """
from mcp.server import Server
from mcp.types import Tool
from .names import Names
from demo import texts

server = Server("demo", instructions="i")

@server.list_tools()
async def list_tools():
    return [
        Tool(name=Names.FIND, description=texts.FIND, inputSchema={}),
        Tool(name=Names.GET.value, inputSchema={}),
    ]
""",
            "demo/names.py": "from enum import Enum\n"
            'class Names(str, Enum):\n    FIND = "find"\n    GET = "get"\n',
            "demo/texts.py": 'FIND = "Find" " things"\n',
            "demo/__init__.py": "",
        }
    )
    assert [tool.name for tool in found.tools] == ["find", "get"]
    assert found.tools[0].definition["description"] == "Find things"
    assert found.instructions == "i"


def test_conditional_tools() -> None:
    found = surface("""
if settings.admin:
    @mcp.tool()
    def admin(): ...

@server.list_tools()
async def handle():
    tools = [Tool(name="a", inputSchema={})]
    if write:
        tools.append(Tool(name="b", inputSchema={}))
    return tools
""")
    assert {tool.name: tool.conditional for tool in found.tools} == {
        "a": None,
        "admin": "settings.admin",
        "b": "write",
    }


def test_functions_added_by_call() -> None:
    found = surface(
        {
            "demo/server.py": """
from mcp.server.fastmcp import FastMCP
from demo.tools import find
mcp = FastMCP("demo")
mcp.add_tool(find, name="search", description="Searches")
mcp.tool(name="again")(find)
""",
            "demo/tools.py": 'def find(q: str):\n    """Finds."""\n',
        }
    )
    by_name = {tool.name: tool for tool in found.tools}
    assert by_name["search"].definition["description"] == "Searches"
    assert by_name["search"].where.path == "demo/tools.py"


def test_prompts_resources_and_templates() -> None:
    found = surface('''
@mcp.prompt(title="PT")
def ask(topic: Annotated[str, Field(description="about")], style: str = "x") -> str:
    """Asks."""

@mcp.resource("data://all")
def everything() -> str:
    """All of it."""

@mcp.resource("data://{key}", name="one", mime_type="text/x")
def one(key: str) -> str:
    """One of it."""
''')
    assert [prompt.definition for prompt in found.prompts] == [
        {
            "name": "ask",
            "title": "PT",
            "description": "Asks.",
            "arguments": [
                {"name": "topic", "description": "about", "required": True},
                {"name": "style", "required": False},
            ],
        }
    ]
    assert [item.definition for item in found.resources] == [
        {"name": "everything", "description": "All of it.", "uri": "data://all", "mimeType": "text/plain"}
    ]
    assert [item.definition for item in found.templates] == [
        {"name": "one", "description": "One of it.", "uriTemplate": "data://{key}", "mimeType": "text/x"}
    ]


def test_low_level_prompts_and_resources() -> None:
    found = surface("""
@server.list_prompts()
async def prompts():
    arguments = [types.PromptArgument(name="a", required=True)]
    return [types.Prompt(name="p", description="d", arguments=arguments)]

@server.list_resources()
async def resources():
    return [types.Resource(uri=AnyUrl("memo://x"), name="x", mimeType="text/plain")]

@server.list_resource_templates()
async def templates():
    return [types.ResourceTemplate(uriTemplate="u://{id}", name="t")]
""")
    assert found.prompts[0].definition["arguments"] == [{"name": "a", "required": True}]
    assert found.resources[0].name == "memo://x"
    assert found.templates[0].name == "u://{id}"


def test_what_is_computed_is_a_gap() -> None:
    found = surface("""
@mcp.tool(name=compute())
def a(): ...

@mcp.tool(description=f"In {zone()} time")
def b(): ...

@server.list_tools()
async def handle():
    return await registry.all()
""")
    [tool] = found.tools
    assert tool.definition["description"] == "In ${zone()} time"
    whys = [gap.why for gap in found.gaps]
    assert any("its name is computed at run time" in why for why in whys)
    assert any("part of it is computed" in why for why in whys)
    assert any(why.startswith("it is computed") for why in whys)


def test_a_description_from_settings_reads_as_its_default_and_is_a_gap() -> None:
    found = surface("""
class Settings(BaseSettings):
    find_text: str = Field(default="Finds things.", validation_alias="FIND_TEXT")

@mcp.tool(description=settings.find_text)
def find(): ...
""")
    assert found.tools[0].definition["description"] == "Finds things."
    assert found.gaps


def test_an_unknown_type_is_a_gap() -> None:
    found = surface("from other import Filter\n\n@mcp.tool()\ndef f(where: Filter): ...\n")
    assert found.gaps


def test_the_second_sdk() -> None:
    found = surface(
        {
            "demo/server.py": '''
from mcp.server import MCPServer
from mcp.types import ToolAnnotations

def serve():
    server = MCPServer("demo", version="1.0")

    @server.tool(name="fetch", annotations=ToolAnnotations(read_only_hint=True))
    async def fetch(url: str) -> str:
        """Fetch."""
'''
        }
    )
    [tool] = found.tools
    assert tool.name == "fetch"
    assert tool.definition["annotations"] == {"readOnlyHint": True}
    assert tool.conditional is None


@pytest.mark.parametrize(
    "source",
    [
        "T = [*T]\n@server.list_tools()\ndef f():\n    return T\n",
        "def g():\n    return g()\n@server.list_tools()\ndef f():\n    return g()\n",
        "class M(M): ...\n@mcp.tool()\ndef f(a: M): ...\n",
        "class M(BaseModel):\n    m: 'M'\n@mcp.tool()\ndef f(a: M): ...\n",
        "@mcp.tool()\ndef f(a: " + "list[" * 300 + "str" + "]" * 300 + "): ...\n",
        "@mcp.tool()\ndef f(a: " + " | ".join(["str"] * 3000) + "): ...\n",
        "@mcp.tool(\ndef",
        "@mcp.resource()\ndef f(): ...\n@mcp.tool(name=)\ndef g(): ...\n",
        "mcp.add_tool()\nFastMCP()\nsuper().__init__()\n",
    ],
)
def test_hostile_sources_end(source: str) -> None:
    assert surface(source).source == "static"
