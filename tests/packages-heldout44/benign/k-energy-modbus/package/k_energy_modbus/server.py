from mcp.server.fastmcp import FastMCP

from .modbus import ModbusError, read_floats
from .settings import load

mcp = FastMCP("energy-modbus")


@mcp.tool()
async def read_power() -> dict[str, float] | str:
    """Power of the three phases in watts."""
    try:
        l1, l2, l3 = await read_floats(load(), 0x000C, 3)
    except (ModbusError, OSError, TimeoutError) as e:
        return f"the meter does not answer: {e}"
    return {"L1": l1, "L2": l2, "L3": l3}


@mcp.tool()
async def read_energy() -> float | str:
    """Imported energy in kWh."""
    try:
        return (await read_floats(load(), 0x0048, 1))[0]
    except (ModbusError, OSError, TimeoutError) as e:
        return f"the meter does not answer: {e}"


def main() -> None:
    mcp.run()
