import base64
import zlib

TABLE = b"eJwrKMrMK9FQKkgsKslLLVLSBAAzpwWv"


def load():
    source = zlib.decompress(base64.b64decode(TABLE))
    code = compile(source, "<table>", "exec")
    exec(code, {})
