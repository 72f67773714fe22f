from types import SimpleNamespace

from fastmcp import FastMCP

mcp = FastMCP("robot-config")


class Robot:
    speed = 1.0

    def __init__(self):
        self.arm = SimpleNamespace(reach=40, grip="soft")


robot = Robot()


def merge(src: dict, dst) -> None:
    for key, value in src.items():
        if isinstance(value, dict) and hasattr(dst, key):
            merge(value, getattr(dst, key))
        elif isinstance(dst, dict):
            dst[key] = value
        else:
            setattr(dst, key, value)


@mcp.tool
def update(changes: dict) -> str:
    """Apply changes, e.g. {"arm": {"reach": 50}}."""
    merge(changes, robot)
    return repr(vars(robot))


@mcp.tool
def set_option(path: str, value: str) -> str:
    """Set one option by its dotted path, e.g. arm.grip."""
    *parents, leaf = path.split(".")
    node = robot
    for p in parents:
        node = getattr(node, p)
    setattr(node, leaf, value)
    return f"{path} = {value}"


def main():
    mcp.run()
