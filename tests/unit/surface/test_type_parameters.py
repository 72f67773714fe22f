"""Type aliases and type parameters, as pydantic 2.14 under the SDK 1.30 emits them (Python 3.12)."""

from __future__ import annotations

import pytest

from douane.model import Json
from python_servers import SDK, surface, why

TYPES = (
    SDK
    + """
from typing import Annotated, Generic, Literal, TypeVar
from pydantic import BaseModel, Field

type Size = Literal["s", "l"]
type MaybeSize = Size | None
type Name = Annotated[str, Field(description="A name.", max_length=5)]
type Pair[T] = list[T]
type Tree = dict[str, Tree] | int

class Box[T](BaseModel):
    item: T
    size: Size = "s"

Old = TypeVar("Old")

class OldBox(BaseModel, Generic[Old]):
    item: Old

class Plain(BaseModel):
    n: int

mcp = FastMCP("demo")

@mcp.tool()
def f"""
)
SIZE: Json = {"enum": ["s", "l"], "type": "string"}
NAME: Json = {"description": "A name.", "maxLength": 5, "type": "string"}
PLAIN: Json = {
    "properties": {"n": {"title": "N", "type": "integer"}},
    "required": ["n"],
    "title": "Plain",
    "type": "object",
}


def box(item: Json, title: str) -> dict[str, Json]:
    size: Json = {"$ref": "#/$defs/Size", "default": "s"}
    return {
        "properties": {"item": item, "size": size},
        "required": ["item"],
        "title": title,
        "type": "object",
    }


@pytest.mark.parametrize(
    ("signature", "properties", "definitions"),
    [
        ("(a: Size)", {"a": {"$ref": "#/$defs/Size"}}, {"Size": SIZE}),
        ("(a: Size = 's')", {"a": {"$ref": "#/$defs/Size", "default": "s"}}, {"Size": SIZE}),
        (
            "(a: Size | None = None)",
            {"a": {"anyOf": [{"$ref": "#/$defs/Size"}, {"type": "null"}], "default": None}},
            {"Size": SIZE},
        ),
        (
            "(a: list[Name], b: MaybeSize = None)",
            {
                "a": {"items": {"$ref": "#/$defs/Name"}, "title": "A", "type": "array"},
                "b": {"$ref": "#/$defs/MaybeSize", "default": None},
            },
            {
                "MaybeSize": {"anyOf": [{"$ref": "#/$defs/Size"}, {"type": "null"}]},
                "Name": NAME,
                "Size": SIZE,
            },
        ),
        (
            "(a: Pair[int], b: Pair[str])",
            {"a": {"$ref": "#/$defs/Pair_int_"}, "b": {"$ref": "#/$defs/Pair_str_"}},
            {
                "Pair_int_": {"items": {"type": "integer"}, "type": "array"},
                "Pair_str_": {"items": {"type": "string"}, "type": "array"},
            },
        ),
        (
            "(a: Tree)",
            {"a": {"$ref": "#/$defs/Tree"}},
            {
                "Tree": {
                    "anyOf": [
                        {"additionalProperties": {"$ref": "#/$defs/Tree"}, "type": "object"},
                        {"type": "integer"},
                    ]
                }
            },
        ),
        (
            "(a: Box[int], b: Box[Plain])",
            {"a": {"$ref": "#/$defs/Box_int_"}, "b": {"$ref": "#/$defs/Box_Plain_"}},
            {
                "Box_Plain_": box({"$ref": "#/$defs/Plain"}, "Box[Plain]"),
                "Box_int_": box({"title": "Item", "type": "integer"}, "Box[int]"),
                "Plain": PLAIN,
                "Size": SIZE,
            },
        ),
        (
            "(a: OldBox[int])",
            {"a": {"$ref": "#/$defs/OldBox_int_"}},
            {
                "OldBox_int_": {
                    "properties": {"item": {"title": "Item", "type": "integer"}},
                    "required": ["item"],
                    "title": "OldBox[int]",
                    "type": "object",
                }
            },
        ),
        ("[T: Plain](a: T)", {"a": {"$ref": "#/$defs/Plain"}}, {"Plain": PLAIN}),
        ("[T](a: T)", {"a": {"title": "A"}}, None),
        (
            "(a: Annotated[Name, Field(description='Mine.')])",
            {"a": {"$ref": "#/$defs/Name", "description": "Mine."}},
            {"Name": NAME},
        ),
    ],
)
def test_aliases_and_parameters_are_definitions(signature: str, properties: Json, definitions: Json) -> None:
    found = surface(f"{TYPES}{signature}: ...", mcp="1.30.0", pydantic="2.14.4")
    schema = found.tools[0].definition["inputSchema"]
    assert isinstance(schema, dict)
    assert schema["properties"] == properties
    assert schema.get("$defs") == definitions
    assert why(found) == ""


def test_a_generic_model_that_is_returned_is_the_output() -> None:
    found = surface(f"{TYPES}() -> Box[int]: ...", mcp="1.30.0", pydantic="2.14.4")
    output = found.tools[0].definition["outputSchema"]
    assert output == {"$defs": {"Size": SIZE}, **box({"title": "Item", "type": "integer"}, "Box[int]")}


@pytest.mark.parametrize("hint", ["Box[Literal[1]]", "Pair[tuple[str, ...]]", "Missing[int]"])
def test_what_a_definition_is_called_is_not_guessed(hint: str) -> None:
    found = surface(f"{TYPES}(a: {hint}): ...", mcp="1.30.0", pydantic="2.14.4")
    assert "tool f at demo/server.py:27: part of it is computed at run time" in why(found)
