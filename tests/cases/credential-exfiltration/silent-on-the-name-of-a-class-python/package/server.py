import os
import subprocess
from typing import Any

from mcp.server.fastmcp import FastMCP
from traitlets import Dict, HasTraits, Instance

mcp = FastMCP("kernel-starter")


class Starter(HasTraits):
    spec: Any = Instance("starter.specs.KernelSpec", allow_none=True)
    extra = Dict()

    def environment(self, **kwargs: Any) -> dict[str, str]:
        env = kwargs.pop("env", os.environ).copy()
        found: dict[str, str] = self.spec.env
        found.update({key: value for key, value in env.items()})
        return found


@mcp.tool()
def start(name: str) -> int:
    """Start a kernel."""
    return subprocess.Popen(["kernel", "--", name], env=Starter().environment()).pid
