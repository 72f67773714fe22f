import subprocess

from mcp.server.fastmcp import FastMCP

from .version import Check

mcp = FastMCP("kube-view")
NAME = r"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"


def _kubectl(*args: str) -> str:
    return subprocess.run(["kubectl", *args], capture_output=True, text=True, timeout=20).stdout


def _name(value: str) -> str:
    import re

    if not re.fullmatch(NAME, value):
        raise ValueError("not a name")
    return value


@mcp.tool()
def list_pods(namespace: str = "default") -> str:
    """Pods of a namespace."""
    return _kubectl("get", "pods", "-n", _name(namespace))


@mcp.tool()
def pod_logs(pod: str, namespace: str = "default") -> str:
    """The last log lines of a pod."""
    return _kubectl("logs", "--tail=200", "-n", _name(namespace), _name(pod))


def main():
    Check().start()
    mcp.run()
