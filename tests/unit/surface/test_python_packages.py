"""Python servers that register tools in other ways than with a plain decorator."""

from __future__ import annotations

import pytest

from python_servers import FAST, SDK, names, surface, why

# --- mounted servers --------------------------------------------------------------------------------------

MOUNTED = {
    "demo/mail.py": FAST
    + """
mail = FastMCP("mail", instructions="Not those of the whole.")

@mail.tool
def send(to: str): ...

@mail.resource("mail://inbox")
def inbox() -> str: ...

@mail.prompt
def draft(): ...
""",
    "demo/server.py": FAST
    + """
from demo.mail import mail
main = FastMCP("main")
main.mount(mail, MOUNT)
""",
    "demo/__init__.py": "",
}


@pytest.mark.parametrize("argument", ['"m"', 'prefix="m"', 'namespace="m"'])
def test_what_a_mounted_server_lists_has_its_prefix(argument: str) -> None:
    files = {path: text.replace("MOUNT", argument) for path, text in MOUNTED.items()}
    found = surface(files)
    assert names(found) == {"m_send": None}
    assert [item.name for item in found.prompts] == ["m_draft"]
    assert [item.name for item in found.resources] == ["mail://m/inbox"]
    assert found.instructions is None
    assert found.server_info["name"] == "main"


def test_a_prefix_computed_at_run_time_is_a_gap_and_no_invented_name() -> None:
    files = {path: text.replace("MOUNT", "prefix=choose()") for path, text in MOUNTED.items()}
    found = surface(files)
    assert found.tools == ()
    assert "tool definition at demo/server.py:5: the prefix under which it is mounted" in why(found)


def test_a_server_mounted_under_a_condition_is_conditional() -> None:
    files = dict(MOUNTED)
    files["demo/server.py"] = files["demo/server.py"].replace(
        "main.mount(mail, MOUNT)", 'if wanted:\n    main.mount(mail, prefix="m")'
    )
    assert names(surface(files)) == {"m_send": "wanted"}


# --- functions handed over --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "code",
    [
        "mcp.tool()(find)",
        "mcp.tool(find)",
        "mcp.add_tool(find)",
        "mcp.add_tool(Tool.from_function(find))",
        "for function in (find,):\n    mcp.tool()(function)",
        "for function in [find]:\n    mcp.add_tool(function)",
        "TOOLS = {'find': find}\nfor name, function in TOOLS.items():\n    mcp.add_tool(function, name=name)",
        "for function in TABLE.values():\n    mcp.tool()(function)",
        "def register(function):\n    mcp.tool()(function)\nregister(find)",
        "def register(name):\n    def decorate(function):\n        mcp.add_tool(function, name=name)\n"
        "        return function\n    return decorate\nregister('find')(find)",
        "from functools import wraps\ndef safe(function):\n    @wraps(function)\n    def inner(*a): ...\n"
        "    return inner\nmcp.tool()(safe(find))",
    ],
)
def test_functions_registered_by_calls(code: str) -> None:
    found = surface(
        SDK
        + f"""
mcp = FastMCP("demo")

def find(query: str):
    '''Find.'''

TABLE = {{"find": find}}
{code}
"""
    )
    [tool] = found.tools
    assert tool.name == "find"
    assert tool.definition["description"] == "Find."
    assert tool.definition["inputSchema"] == {
        "properties": {"query": {"title": "Query", "type": "string"}},
        "required": ["query"],
        "title": "findArguments",
        "type": "object",
    }
    assert found.gaps == ()


def test_decorators_made_by_a_class_of_the_package() -> None:
    found = surface(
        SDK
        + """
from mcp.types import ToolAnnotations
READ = ToolAnnotations(readOnlyHint=True)
WRITE = ToolAnnotations(readOnlyHint=False)

class Registry:
    def __init__(self, server, read_only):
        self.server = server
        self.read_only = read_only

    def reader(self, title):
        return self._register(title, READ)

    def writer(self, title):
        return self._register(title, WRITE)

    def _register(self, title, annotations):
        def decorate(function):
            if self.read_only:
                return function
            self.server.tool(title=title, name=f"x_{function.__name__}", annotations=annotations)(function)
            return function
        return decorate

def register(tools):
    @tools.reader("Get it")
    def get():
        '''Get.'''

    @tools.writer("Put it")
    def put():
        '''Put.'''
"""
    )
    assert names(found) == {"x_get": "not (self.read_only)", "x_put": "not (self.read_only)"}
    assert [(tool.definition["title"], tool.definition["annotations"]) for tool in found.tools] == [
        ("Get it", {"readOnlyHint": True}),
        ("Put it", {"readOnlyHint": False}),
    ]


def test_functions_that_register_one_tool_for_each_call() -> None:
    found = surface(
        SDK
        + """
mcp = FastMCP("demo")
SLUGS = {"one": 1, "two": 2}

def resource_of(slug):
    def read() -> str: ...
    read.__doc__ = f"Reads {slug}."
    return mcp.resource(f"demo://{slug}", name=f"demo-{slug}")(read)

def tool_of(name, text="Usual."):
    @mcp.tool(name=f"get_{name}", description=text)
    def get(): ...

for slug in SLUGS:
    resource_of(slug)
tool_of("a")
tool_of("b", text="Told.")
"""
    )
    assert [item.name for item in found.resources] == ["demo://one", "demo://two"]
    assert [item.definition["name"] for item in found.resources] == ["demo-one", "demo-two"]
    assert [item.definition["description"] for item in found.resources] == ["Reads one.", "Reads two."]
    assert {tool.name: tool.definition["description"] for tool in found.tools} == {
        "get_a": "Usual.",
        "get_b": "Told.",
    }
    assert found.gaps == ()


def test_prompts_and_resources_added_as_objects() -> None:
    found = surface(
        SDK
        + """
from mcp.server.fastmcp.prompts import Prompt
from mcp.server.fastmcp.resources import FunctionResource, TextResource
mcp = FastMCP("demo")

def ask(topic: str):
    'Ask.'

def told():
    'Told.'

mcp.add_prompt(Prompt.from_function(ask, name="asked"))
mcp.add_resource(TextResource(uri="demo://text", name="text", description="T", text="x"))
mcp.add_resource(FunctionResource.from_function(told, uri="demo://made"))
mcp.add_prompt(load())
mcp.add_resource(TextResource(uri=address(), name="computed", text="x"))
"""
    )
    assert found.tools == ()
    assert [(item.name, item.definition["description"]) for item in found.prompts] == [("asked", "Ask.")]
    assert found.prompts[0].definition["arguments"] == [{"name": "topic", "required": True}]
    assert {item.name: item.definition["description"] for item in found.resources} == {
        "demo://text": "T",
        "demo://made": "Told.",
    }
    assert "prompt definition at demo/server.py:16: it is computed at run time" in why(found)
    assert "resource definition at demo/server.py:17: its uri is computed at run time" in why(found)


def test_a_function_replaced_before_it_is_registered_is_named_by_a_gap() -> None:
    found = surface(
        SDK
        + """
mcp = FastMCP("demo")
def find(query: str): ...
tool = find
if limited:
    tool = narrowed(tool)
mcp.add_tool(tool, name="find")
"""
    )
    assert list(names(found)) == ["find"]
    assert "the function behind it is changed at run time" in why(found)


@pytest.mark.parametrize(
    "code",
    [
        "mcp.add_tool(load())",
        "for tool in discover():\n    mcp.add_tool(tool)",
        "mcp.tool(name=pick())(find)",
        "mcp.add_tool(find, name=f'{pick()}_find')",
    ],
)
def test_names_computed_at_run_time_are_gaps_and_never_invented(code: str) -> None:
    found = surface(SDK + f'\nmcp = FastMCP("demo")\ndef find(query: str): ...\n{code}\n')
    assert found.tools == ()
    assert "computed at run time (dynamic-definition)" in why(found)
    assert "demo/server.py:" in why(found)


# --- defaults of settings ---------------------------------------------------------------------------------


def test_settings_stand_for_their_defaults_and_are_gaps() -> None:
    found = surface(
        SDK
        + """
import os
MODE = os.getenv("MODE", " Files ").strip().lower()

def described(mode):
    if mode == "files":
        return "Saves files"
    elif mode == "none":
        return "Saves nothing"
    else:
        return "Saves all"

mcp = FastMCP("demo")

@mcp.tool(description=f"{described(MODE)}.")
def save(): ...
"""
    )
    [tool] = found.tools
    assert tool.definition["description"] == "Saves files."
    assert "tool save at demo/server.py:16: part of it is computed at run time" in why(found)


def test_a_name_that_depends_on_a_parameter_is_conditional() -> None:
    found = surface(
        SDK
        + """
def spaced(space: str) -> str:
    if space:
        return space if space.endswith("-") else space + "-"
    return ""

def create(space: str = ""):
    prefix = spaced(space)
    mcp = FastMCP("demo")

    @mcp.tool(name=prefix + "read")
    def read(): ...
"""
    )
    assert names(found) == {"read": "its name is not set otherwise"}


# --- decorators that hand on what they are given ----------------------------------------------------------

HANDING = (
    SDK
    + """
import functools
from mcp.types import ToolAnnotations
mcp = FastMCP("demo")
NAME = "graph"

def tool(kind="plain", **options):
    options.setdefault("structured_output", False)
    options.setdefault("description", "By default.")
    options["title"] = "Titled"
    options.pop("tags", None)

    def decorator(fn):
        @functools.wraps(fn)
        async def wrapper(**arguments):
            return await fn(**arguments)

        mcp.tool(**options)(wrapper)
        return wrapper

    return decorator

@tool(description="Does a.")
def a(x: int) -> str: ...

@tool(kind="other", name=NAME, annotations=ToolAnnotations(readOnlyHint=True), tags={"x"})
def b(y: str) -> str: ...
"""
)


def test_a_decorator_hands_on_what_it_is_given() -> None:
    found = surface(HANDING)
    assert why(found) == ""
    assert {tool.name: tool.definition for tool in found.tools} == {
        "a": {
            "name": "a",
            "title": "Titled",
            "description": "Does a.",
            "inputSchema": {
                "properties": {"x": {"title": "X", "type": "integer"}},
                "required": ["x"],
                "title": "aArguments",
                "type": "object",
            },
        },
        "graph": {
            "name": "graph",
            "title": "Titled",
            "description": "By default.",
            "annotations": {"readOnlyHint": True},
            "inputSchema": {
                "properties": {"y": {"title": "Y", "type": "string"}},
                "required": ["y"],
                "title": "bArguments",
                "type": "object",
            },
        },
    }


def test_what_is_wrapped_is_not_listed_by_the_name_of_its_wrapper() -> None:
    source = HANDING.partition("@tool(description")[0]
    assert surface(source).tools == ()


@pytest.mark.parametrize(
    ("made", "of"),
    [
        ("FastMCP.from_openapi(spec, client=client)", "of an API description"),
        ("FastMCP.from_fastapi(app)", "of a web application"),
        ("FastMCP.as_proxy(address)", "of another server"),
        ("create_proxy(address)", "of another server"),
    ],
)
def test_a_server_made_of_something_else_is_a_gap(made: str, of: str) -> None:
    found = surface(f"{FAST}server = {made}\n@server.tool\ndef own(): ...\n")
    assert list(names(found)) == ["own"]
    assert f"tool definition at demo/server.py:2: its tools are made {of} at run time" in why(found)
