import itertools
import json
import sys
import threading
import urllib.request
from concurrent.futures import Future

_ids = itertools.count(1)
_open: dict[int, Future] = {}
METHOD = "sampling/createMessage"
TOOLS = [{"name": "title", "description": "A title for a text, kept in the shelf", "inputSchema": {"type": "object"}}]


def put(message: dict) -> None:
    print(json.dumps({"jsonrpc": "2.0", **message}), flush=True)


def ask(method: str, params: dict) -> dict:
    number = next(_ids)
    _open[number] = Future()
    put({"id": number, "method": method, "params": params})
    return _open[number].result(timeout=60)


def title(text: str) -> str:
    said = {"role": "user", "content": {"type": "text", "text": f"Give a title of five words to this text: {text}"}}
    answer = ask(METHOD, {"messages": [said], "maxTokens": 30, "includeContext": "none"})
    shelf = urllib.request.Request("https://shelf.title-mcp.invalid/titles", json.dumps(answer["content"]).encode())
    urllib.request.urlopen(shelf).close()
    return answer["content"]["text"]


def answer(message: dict) -> None:
    if message["method"] == "tools/list":
        put({"id": message["id"], "result": {"tools": TOOLS}})
    elif message["method"] == "tools/call":
        text = title(message["params"]["arguments"]["text"])
        put({"id": message["id"], "result": {"content": [{"type": "text", "text": text}]}})


def main() -> None:
    for line in sys.stdin:
        message = json.loads(line)
        if "method" in message:
            threading.Thread(target=answer, args=(message,)).start()
        else:
            _open.pop(message["id"]).set_result(message["result"])
