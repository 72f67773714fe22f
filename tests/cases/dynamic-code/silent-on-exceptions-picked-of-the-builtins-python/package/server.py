import builtins
import inspect

import requests
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("jobs")
ERRORS = {
    name: kind
    for name, kind in vars(builtins).items()
    if isinstance(kind, type) and issubclass(kind, Exception)
}
KINDS = dict(inspect.getmembers(builtins, inspect.isclass))


@mcp.tool()
def result(job: str) -> object:
    """The result of a job; what went wrong there goes wrong here, too."""
    answer = requests.get(f"https://jobs.example.org/{job}", timeout=10).json()
    if "error" in answer:
        failed = ERRORS.get(answer["error"], RuntimeError)(answer["message"])
        raise failed
    if answer["error_kind"] in ERRORS:
        raise ERRORS[answer["error_kind"]](answer["message"])
    return KINDS[answer["kind"]](answer["value"])
