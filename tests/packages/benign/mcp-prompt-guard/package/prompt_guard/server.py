import asyncio
import json
from dataclasses import asdict

import mcp.types as t
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .engine import Engine, self_test

server = Server("prompt-guard")
engine = Engine()


def schema(**props):
    return {"type": "object", "properties": props, "required": list(props)}


@server.list_tools()
async def list_tools() -> list[t.Tool]:
    return [
        t.Tool(
            name="check_text",
            description="Look for injection phrases such as 'ignore previous instructions' in a text. The text is not followed, only matched.",
            inputSchema=schema(text={"type": "string", "maxLength": 200000}),
        ),
        t.Tool(name="explain_rule", description="Pattern behind a rule", inputSchema=schema(rule={"type": "string"})),
        t.Tool(
            name="check_tool_definitions",
            description="Check the JSON of a tools/list answer",
            inputSchema=schema(tools={"type": "array", "items": {"type": "object"}}),
        ),
    ]


@server.call_tool()
async def call_tool(name: str, arguments: dict):
    if name == "check_text":
        result = [asdict(f) for f in engine.scan(arguments["text"])]
    elif name == "explain_rule":
        rx = engine.rules.get(arguments["rule"])
        result = rx.pattern if rx else f"known rules: {', '.join(engine.rules)}"
    elif name == "check_tool_definitions":
        result = {str(d.get("name")): [f.rule for f in engine.scan(json.dumps(d, ensure_ascii=False))] for d in arguments["tools"]}
    else:
        raise ValueError(f"unknown tool {name}")
    return [t.TextContent(type="text", text=json.dumps(result, ensure_ascii=False, indent=2))]


async def amain() -> None:
    self_test()
    async with stdio_server() as (read, write):
        await server.run(read, write, server.create_initialization_options())


def main() -> None:
    asyncio.run(amain())
