from serial.text import plain

KINDS = {"str": str, "bytes": plain}


def read(data: str, kind: str):
    value = plain(data)
    return eval(kind)(value)


GREETING = read("aGVsbG8gd29ybGQgMTIzNDU2Nzg5", "str")
