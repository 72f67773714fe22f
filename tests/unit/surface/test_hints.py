"""Type hints; the expected schemas are what mcp 1.30 lists with pydantic 2.14."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from douane.model import Artifact, Ecosystem, FileTree, Json, Package, Surface
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


def parameter(annotation: str) -> tuple[Json, bool]:
    found = surface(f"@mcp.tool()\ndef f(p_x: {annotation}) -> None: ...\n")
    schema = found.tools[0].definition["inputSchema"]
    assert isinstance(schema, dict)
    properties = schema["properties"]
    assert isinstance(properties, dict)
    return properties["p_x"], "required" in schema


PARAMETERS: list[tuple[str, Json, bool]] = [
    ("str", {"title": "P X", "type": "string"}, True),
    ("int = 3", {"default": 3, "title": "P X", "type": "integer"}, False),
    ("float = 1.5", {"default": 1.5, "title": "P X", "type": "number"}, False),
    ("bool = False", {"default": False, "title": "P X", "type": "boolean"}, False),
    ("list[str] = []", {"default": [], "items": {"type": "string"}, "title": "P X", "type": "array"}, False),
    ("list", {"items": {}, "title": "P X", "type": "array"}, True),
    ("dict = {}", {"additionalProperties": True, "default": {}, "title": "P X", "type": "object"}, False),
    ("Dict[str, Any]", {"additionalProperties": True, "title": "P X", "type": "object"}, True),
    ("dict[str, int]", {"additionalProperties": {"type": "integer"}, "title": "P X", "type": "object"}, True),
    (
        "List[Dict[str, str]]",
        {
            "items": {"additionalProperties": {"type": "string"}, "type": "object"},
            "title": "P X",
            "type": "array",
        },
        True,
    ),
    (
        "Optional[str] = None",
        {"anyOf": [{"type": "string"}, {"type": "null"}], "default": None, "title": "P X"},
        False,
    ),
    (
        "str | int | None",
        {"anyOf": [{"type": "string"}, {"type": "integer"}, {"type": "null"}], "title": "P X"},
        True,
    ),
    (
        "Union[str, int] = 1",
        {"anyOf": [{"type": "string"}, {"type": "integer"}], "default": 1, "title": "P X"},
        False,
    ),
    (
        "Literal['x', 'y'] = 'x'",
        {"default": "x", "enum": ["x", "y"], "title": "P X", "type": "string"},
        False,
    ),
    ("Literal['only']", {"const": "only", "title": "P X", "type": "string"}, True),
    (
        "Annotated[str, Field(description='d', min_length=1)] = 'q'",
        {
            "default": "q",
            "description": "d",
            "minLength": 1,
            "title": "P X",
            "type": "string",
        },
        False,
    ),
    (
        "int = Field(description='d', ge=1, le=5, default=3)",
        {
            "default": 3,
            "description": "d",
            "maximum": 5,
            "minimum": 1,
            "title": "P X",
            "type": "integer",
        },
        False,
    ),
    ("int = Field(..., description='d')", {"description": "d", "title": "P X", "type": "integer"}, True),
    ("Any = None", {"default": None, "title": "P X"}, False),
    ("Colour = Colour.RED", {"$ref": "#/$defs/Colour", "default": "red"}, False),
    ("Item", {"$ref": "#/$defs/Item"}, True),
    (
        "list[Item] = []",
        {"default": [], "items": {"$ref": "#/$defs/Item"}, "title": "P X", "type": "array"},
        False,
    ),
    (
        "tuple[str, int]",
        {
            "maxItems": 2,
            "minItems": 2,
            "prefixItems": [{"type": "string"}, {"type": "integer"}],
            "title": "P X",
            "type": "array",
        },
        True,
    ),
    (
        "set[str] = set()",
        {
            "default": [],
            "items": {"type": "string"},
            "title": "P X",
            "type": "array",
            "uniqueItems": True,
        },
        False,
    ),
    ("bytes", {"format": "binary", "title": "P X", "type": "string"}, True),
    ("AnyUrl", {"format": "uri", "minLength": 1, "title": "P X", "type": "string"}, True),
    ("'str'", {"title": "P X", "type": "string"}, True),
]


@pytest.mark.parametrize(("annotation", "schema", "required"), PARAMETERS)
def test_type_hints(annotation: str, schema: Json, required: bool) -> None:
    assert parameter(annotation) == (schema, required)


@pytest.mark.parametrize(
    ("returns", "schema"),
    [
        (
            "str",
            {
                "properties": {"result": {"title": "Result", "type": "string"}},
                "required": ["result"],
                "title": "fOutput",
                "type": "object",
            },
        ),
        (
            "None",
            {
                "properties": {"result": {"title": "Result", "type": "null"}},
                "required": ["result"],
                "title": "fOutput",
                "type": "object",
            },
        ),
        ("dict[str, Any]", {"additionalProperties": True, "title": "fDictOutput", "type": "object"}),
        ("dict", None),
        ("list", None),
        ("Any", None),
        ("Image", None),
    ],
)
def test_output_schemas(returns: str, schema: Json) -> None:
    found = surface(f"@mcp.tool()\ndef f() -> {returns}: ...\n")
    assert found.tools[0].definition.get("outputSchema") == schema


def test_models_describe_themselves() -> None:
    found = surface("@mcp.tool()\ndef f(item: Item) -> Item: ...\n")
    item = {
        "description": "An item.",
        "properties": {
            "name": {"description": "its name", "title": "Name", "type": "string"},
            "size": {"anyOf": [{"type": "integer"}, {"type": "null"}], "default": None, "title": "Size"},
        },
        "required": ["name"],
        "title": "Item",
        "type": "object",
    }
    definition = found.tools[0].definition
    assert definition["outputSchema"] == item
    schema = definition["inputSchema"]
    assert isinstance(schema, dict)
    assert schema["$defs"] == {"Item": item}


def test_models_inherit() -> None:
    found = surface("""
class Base(BaseModel):
    a: str

class Derived(Base):
    b: int = 1

@server.list_tools()
async def tools():
    return [types.Tool(name="t", description="d", inputSchema=Derived.model_json_schema())]
""")
    assert found.tools[0].definition["inputSchema"] == {
        "properties": {
            "a": {"title": "A", "type": "string"},
            "b": {"default": 1, "title": "B", "type": "integer"},
        },
        "required": ["a"],
        "title": "Derived",
        "type": "object",
    }
