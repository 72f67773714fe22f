"""Tools that a decorator enters into a table, and that a loop elsewhere registers."""

from __future__ import annotations

import pytest

from python_servers import FAST, names, surface, why

REGISTRY = """
_registry: list[dict] = []

def entered(name=None, description=None, group="core", **kwargs):
    def decorator(func):
        tool_name = name if name is not None else func.__name__
        options = dict(kwargs)
        if "group" in options:
            del options["group"]
        options["title"] = "Titled"
        _registry.append({"func": func, "name": tool_name, "description": description, "options": options})
        return func
    return decorator

def all_tools():
    return _registry.copy()
"""
TOOLS = """
from mcp.types import ToolAnnotations
from demo.registry import entered

@entered(description="Does a.", annotations=ToolAnnotations(readOnlyHint=True))
async def a(x: int, y: str = "z"): ...

@entered(name="second", description="Does b.", group="other")
def b(): ...
"""
LOGGED = """
import functools

def logged(name):
    def decorator(func):
        @functools.wraps(func)
        async def wrapper(*args, **kwargs):
            return await func(*args, **kwargs)
        return wrapper
    return decorator
"""
LOOP = """
from demo.logged import logged
from demo.registry import all_tools

mcp = FastMCP("demo")
tools = all_tools()
for entry in tools:
    func = entry["func"]
    label = entry["name"]
    options = entry["options"]
    wrapped = logged(label)(func)
    wrapped = logged("again")(wrapped)
    wrapped = mcp.tool(name=label, description=entry["description"], **options)(wrapped)
"""


def files(**changes: str) -> dict[str, str]:
    return {
        "demo/__init__.py": "",
        "demo/registry.py": changes.get("registry", REGISTRY),
        "demo/tools.py": TOOLS,
        "demo/logged.py": changes.get("logged", LOGGED),
        "demo/server.py": FAST + changes.get("loop", LOOP),
    }


def test_what_a_decorator_enters_is_what_a_loop_registers() -> None:
    found = surface(files())
    assert names(found) == {"a": None, "second": None}
    first, second = (tool.definition for tool in found.tools)
    assert (first["title"], first["description"]) == ("Titled", "Does a.")
    assert first["annotations"] == {"readOnlyHint": True}
    assert isinstance(first["inputSchema"], dict)
    assert list(first["inputSchema"]["properties"]) == ["x", "y"]  # type: ignore[arg-type]
    assert second["description"] == "Does b."
    assert "annotations" not in second
    assert why(found) == ""


def test_entries_of_a_table_of_objects() -> None:
    registry = REGISTRY.replace(
        '{"func": func, "name": tool_name, "description": description, "options": options}',
        "Entry(func=func, name=tool_name, description=description)",
    )
    loop = """
from demo.registry import all_tools
mcp = FastMCP("demo")
for entry in all_tools():
    mcp.tool(name=entry.name, description=entry.description)(entry.func)
"""
    found = surface(files(registry=registry, loop=loop))
    assert {tool.name: tool.definition["description"] for tool in found.tools} == {
        "a": "Does a.",
        "second": "Does b.",
    }


@pytest.mark.parametrize(
    "changes",
    [
        {"logged": LOGGED.replace("@functools.wraps(func)\n", "")},
        {"loop": LOOP.replace("wrapped = logged(label)(func)", "wrapped = choose(func)")},
    ],
)
def test_a_function_that_is_replaced_is_a_gap(changes: dict[str, str]) -> None:
    found = surface(files(**changes))
    assert "at run time (dynamic-definition)" in why(found)
