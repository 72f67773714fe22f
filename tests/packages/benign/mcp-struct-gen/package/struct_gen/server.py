from mcp.server.fastmcp import FastMCP

from .generate import packer, record_class
from .layout import BadLayout, parse

mcp = FastMCP("struct-gen")


@mcp.tool()
def parse_record(layout: str, hex_data: str, little_endian: bool = True) -> list[dict]:
    """Parse binary records, given as hex text."""
    fields = parse(layout)
    pack = packer(fields, little_endian)
    data = bytes.fromhex(hex_data)
    if len(data) % pack.size:
        raise BadLayout(f"{len(data)} bytes are no multiple of {pack.size}")
    cls = record_class(fields)
    return [cls(*values).as_dict() for values in pack.iter_unpack(data)]


@mcp.tool()
def layout_size(layout: str) -> int:
    """Size of a layout in bytes."""
    return packer(parse(layout), True).size


def main() -> None:
    mcp.run()
