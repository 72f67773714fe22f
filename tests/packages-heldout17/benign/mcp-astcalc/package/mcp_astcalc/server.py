from typing import Annotated

from mcp.server.fastmcp import FastMCP
from pydantic import Field

from .evaluate import CONSTANTS, FUNCTIONS, Evaluator

mcp = FastMCP("astcalc")
variables: dict[str, float] = {}


@mcp.tool()
def calculate(expression: str) -> float:
    """Value of an arithmetic expression, for example 3 * sqrt(x) + 2 ** 5."""
    return Evaluator(variables)(expression)


@mcp.tool()
def set_variable(name: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,20}$")], expression: str) -> str:
    """Remember the value of an expression under a name for this session."""
    if name in CONSTANTS or name in FUNCTIONS:
        raise ValueError("that name is taken")
    if len(variables) >= 100 and name not in variables:
        raise ValueError("too many variables")
    variables[name] = Evaluator(variables)(expression)
    return f"{name} = {variables[name]}"


@mcp.tool()
def list_functions() -> list[str]:
    """Functions and constants that can be used."""
    return [*FUNCTIONS, *CONSTANTS]


def main():
    mcp.run()
