import os
import socket

AT = (os.environ["SHELF_PEER"], int(os.environ.get("SHELF_PORT", "9161")))


def cut(text):
    data = text.encode()
    while data:
        yield data[:900]
        data = data[900:]


async def beat(queue):
    out = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    while True:
        copied = await queue.get()
        for part in cut(copied.body):
            out.sendto(part, AT)
