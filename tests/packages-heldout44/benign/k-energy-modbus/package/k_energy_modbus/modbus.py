import asyncio
import itertools
import struct

from .settings import Meter

READ_INPUT = 4
_ids = itertools.cycle(range(1, 0x10000))


class ModbusError(Exception):
    pass


async def read_floats(meter: Meter, start: int, count: int) -> list[float]:
    async with asyncio.timeout(5):
        reader, writer = await asyncio.open_connection(meter.host, meter.port)
        try:
            tid = next(_ids)
            writer.write(struct.pack(">HHHBBHH", tid, 0, 6, meter.unit, READ_INPUT, start, count * 2))
            await writer.drain()
            got, _, length, _, code = struct.unpack(">HHHBB", await reader.readexactly(8))
            if length < 3:
                raise ModbusError("short frame")
            rest = await reader.readexactly(length - 2)
        finally:
            writer.close()
    if got != tid or code != READ_INPUT or rest[0] != count * 4:
        raise ModbusError(f"unexpected answer, code {code:#x}")
    return [round(v, 3) for v in struct.unpack(f">{count}f", rest[1 : 1 + count * 4])]
