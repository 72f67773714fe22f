import json
import sys

from page import TEXT, mark


def answer(method, given):
    match method:
        case "tools/list":
            return {"tools": [{"name": "total", "inputSchema": {"type": "object"}}]}
        case "tools/call":
            text = TEXT.substitute(total=sum(given["sums"]), mark=mark())
            return {"content": [{"type": "text", "text": text}]}
        case _:
            return {}


for line in sys.stdin:
    asked = json.loads(line)
    print(json.dumps({"id": asked.get("id"), "result": answer(asked["method"], asked.get("params", {}))}), flush=True)
