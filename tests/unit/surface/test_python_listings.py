"""Python servers that list what handlers, tables and conditions make of it; what changes a listing."""

from __future__ import annotations

import pytest

from douane.model import Artifact, Ecosystem, FileTree, Package
from douane.surface import extract
from douane.syntax import Codebase
from douane.syntax.neighbours import Neighbours, Opener
from python_servers import LOW, SDK, names, surface, why

# --- the low-level API ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "code",
    [
        "async def handle(ctx, params):\n    return ListToolsResult(tools=[A, B])\n"
        "server.add_request_handler('tools/list', object, handle)",
        "async def handle(ctx, params):\n    return types.ListToolsResult(tools=TOOLS)\n"
        "server = Server('demo', on_list_tools=handle)",
        "@server.list_tools()\nasync def handle():\n    return ListToolsResult(tools=TOOLS)",
        "@server.list_tools()\nasync def handle():\n    return [make(x) for x in TOOLS]\n"
        "def make(x):\n    return x",
        "@server.list_tools()\nasync def handle():\n    return [t for t in TOOLS]",
        "class S:\n    def __init__(self):\n        @server.list_tools()\n        async def handle():\n"
        "            return self._tools()\n\n    def _tools(self):\n        return [A, B]",
    ],
)
def test_handlers_of_the_low_level_api(code: str) -> None:
    found = surface(
        LOW
        + f"""
server = Server("demo")
A = Tool(name="a", description="A", input_schema={{"type": "object"}})
B = Tool(name="b", description="B", inputSchema={{"type": "object"}})
TOOLS = [A, B]
{code}
"""
    )
    assert names(found) == {"a": None, "b": None}
    assert [tool.definition["inputSchema"] for tool in found.tools] == [{"type": "object"}] * 2


def test_definitions_held_by_instances_put_into_a_table() -> None:
    found = surface(
        LOW
        + """
class Handler:
    def __init__(self, name):
        self.name = name

    def described(self):
        raise NotImplementedError

class First(Handler):
    def __init__(self):
        super().__init__("first")

    def described(self):
        return Tool(name=self.name, description="1", inputSchema={"type": "object"})

class Second(Handler):
    name = "second"

    def __init__(self): ...

    def described(self):
        return Tool(name=self.name, description="2", inputSchema={"type": "object"})

class Unused(Handler):
    name = "unused"

    def described(self):
        return Tool(name=self.name, description="3", inputSchema={"type": "object"})

handlers = {}

def add(handler):
    handlers[handler.name] = handler

add(First())
add(Second())
server = Server("demo")

@server.list_tools()
async def handle():
    return [handler.described() for handler in handlers.values()]
"""
    )
    assert names(found) == {"first": None, "second": None}
    assert found.gaps == ()


def test_the_schema_of_a_model_by_way_of_a_helper() -> None:
    found = surface(
        LOW
        + """
from pydantic import BaseModel

class Found(BaseModel):
    count: int

def schema_of(model):
    return model.model_json_schema()

server = Server("demo")

@server.list_tools()
async def handle():
    return [Tool(name="a", inputSchema={"type": "object"}, outputSchema=schema_of(Found))]
"""
    )
    [tool] = found.tools
    assert tool.definition["outputSchema"] == {
        "properties": {"count": {"title": "Count", "type": "integer"}},
        "required": ["count"],
        "title": "Found",
        "type": "object",
    }


# --- conditions -------------------------------------------------------------------------------------------


def test_conditions_around_callers_and_tests_that_leave() -> None:
    found = surface(
        SDK
        + """
mcp = FastMCP("demo")

def register_extra():
    if not configured():
        return

    @mcp.tool()
    def extra(): ...

def register_admin(server):
    @server.tool()
    def admin(): ...

def register_all(server):
    @server.tool()
    def always(): ...

register_extra()
register_all(mcp)
if settings.admin:
    register_admin(mcp)
if __name__ == "__main__":
    mcp.run()
"""
    )
    assert names(found) == {"always": None, "admin": "settings.admin", "extra": "not (not configured())"}


def test_what_comes_before_the_server_is_made_is_no_condition() -> None:
    found = surface(
        SDK
        + """
def serve(path):
    if path is None:
        return
    mcp = FastMCP("demo")

    @mcp.tool()
    def find(): ...

def main():
    if wanted():
        serve("x")
"""
    )
    assert names(found) == {"find": None}


def test_of_several_servers_of_a_package_one_is_started() -> None:
    server = (
        LOW + "\nserver = Server('demo')\nasync def handle(c, p):\n    return ListToolsResult(tools=[{}])\n"
    )
    main = "Tool(name='a', description='main', inputSchema={}), Tool(name='b', inputSchema={})"
    other = "Tool(name='a', description='a longer description', inputSchema={}), "
    found = surface(
        {
            "demo/server.py": server.replace("{}", f"{main}, Tool(name='d', inputSchema={{}})", 1),
            "demo/other.py": server.replace("{}", f"{other} Tool(name='c', inputSchema={{}})", 1),
        }
    )
    started = "the server of demo/other.py is started"
    assert names(found) == {"a": None, "b": None, "c": started, "d": None}
    assert found.tools[0].definition["description"] == "main"


@pytest.mark.parametrize(
    "code",
    [
        "class Own(FastMCP):\n    async def list_tools(self):\n        return changed(await super().x())",
        "class Quiet(Middleware):\n    async def on_list_tools(self, context, call_next):\n        return []",
        "mcp._tool_manager._tools.pop('find')",
    ],
)
def test_what_changes_a_listing_is_a_gap(code: str) -> None:
    found = surface(SDK + f'\nmcp = FastMCP("demo")\n\n@mcp.tool()\ndef find(): ...\n\n{code}\n')
    assert list(names(found)) == ["find"]
    assert "what is listed is changed at run time here (dynamic-definition)" in why(found)


def test_a_decorator_that_changes_the_signature_is_a_gap() -> None:
    found = surface(
        SDK
        + """
mcp = FastMCP("demo")

def with_client(function):
    function.__signature__ = other
    return function

@mcp.tool()
@with_client
def find(client, query: str): ...
"""
    )
    assert "tool find at demo/server.py:10: part of it is computed at run time" in why(found)


# --- tool classes -----------------------------------------------------------------------------------------


def test_tool_classes_found_at_run_time_are_conditional() -> None:
    found = surface(
        SDK
        + """
class Tool:
    @classmethod
    def get_name(cls):
        name = cls.__name__
        if name.endswith("Tool"):
            name = name[:-4]
        return "".join(["_" + c.lower() if c.isupper() else c for c in name]).lstrip("_")

class ReadFileTool(Tool):
    def apply(self, path: str) -> str:
        '''Reads a file.'''

class EditTool(Tool):
    name = "edit"

    def execute(self, path: str) -> str:
        '''Edits.'''

class Helper(Tool):
    def other(self): ...

mcp = FastMCP("demo")
for cls in subclasses(Tool):
    mcp._tool_manager._tools[cls.get_name()] = made(cls)
"""
    )
    selected = "it is among the tools selected at run time"
    assert names(found) == {"edit": selected, "read_file": selected}
    assert "which classes become tools is decided at run time" in why(found)


def test_star_imports_are_followed() -> None:
    found = surface(
        {
            "demo/const.py": 'NAME = "named"\n_HIDDEN = "hidden"\n',
            "demo/server.py": SDK
            + 'from demo.const import *\nmcp = FastMCP("demo")\n\n@mcp.tool(name=NAME)\ndef find(): ...\n',
            "demo/__init__.py": "",
        }
    )
    assert list(names(found)) == ["named"]


def test_the_order_of_a_set_is_no_constant() -> None:
    found = surface(
        SDK
        + """
mcp = FastMCP("demo")
FIELDS = {"b", "a"}

@mcp.tool()
def find(fields: str = ",".join(FIELDS)): ...
"""
    )
    [tool] = found.tools
    assert "b,a" not in str(tool.definition)
    assert "computed at run time" in why(found)


def test_types_of_the_sdk_are_read_from_its_own_source() -> None:
    types = "from pydantic import BaseModel\n\nclass TextContent(BaseModel):\n    text: str\n"
    opened: list[str] = []

    def opener(name: str) -> Opener:
        def open_() -> tuple[Package, FileTree]:
            opened.append(name)
            package = Package(ecosystem=Ecosystem.PYPI, name=name, version="1.30.0", path=name)
            return package, FileTree({"mcp/types.py": types.encode(), "mcp/__init__.py": b""})

        return open_

    source = SDK + "from mcp.types import TextContent\nimport heavy\n"
    source += 'mcp = FastMCP("demo")\n\n@mcp.tool()\ndef find(size: heavy.Size = None) -> TextContent: ...\n'
    package = Package(ecosystem=Ecosystem.PYPI, name="demo", version="1.0.0", path="demo")
    artifact = Artifact(package=package, tree=FileTree({"demo.py": source.encode()}))
    neighbours = Neighbours({name: opener(name) for name in ("mcp", "heavy")}, {"mcp": "1.30.0"})
    found = extract(Codebase(artifact, neighbours=neighbours), resolved={"mcp": "1.30.0"})
    [tool] = found.tools
    assert tool.definition["outputSchema"] == {
        "properties": {"text": {"title": "Text", "type": "string"}},
        "required": ["text"],
        "title": "TextContent",
        "type": "object",
    }
    assert opened == ["mcp"]
    without = extract(Codebase(artifact), resolved={"mcp": "1.30.0"})
    assert "outputSchema" not in without.tools[0].definition
    assert "tool find at demo.py:7: part of it is computed at run time" in why(without)
