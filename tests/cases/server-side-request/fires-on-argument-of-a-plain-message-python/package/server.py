import json
import sys
from urllib.request import urlopen

GAUGES = {"pier": "http://pier.gauge.example/now.json"}
TOOLS = [
    {
        "name": "tide",
        "description": "Tide of a gauge, by the address of its data file",
        "inputSchema": {"type": "object", "properties": {"gauge": {"type": "string"}}, "required": ["gauge"]},
    }
]


def load(address: str) -> str:
    with urlopen(address, timeout=5) as answer:
        return answer.read(100_000).decode()


def tide(gauge: str) -> str:
    return load(GAUGES.get(gauge, gauge))


RUN = {"tide": tide}


def called(params: dict) -> dict:
    text = RUN[params["name"]](**params.get("arguments", {}))
    return {"content": [{"type": "text", "text": text}]}


HANDLERS = {"tools/list": lambda params: {"tools": TOOLS}, "tools/call": called}

for line in sys.stdin:
    message = json.loads(line)
    result = HANDLERS[message["method"]](message.get("params") or {})
    print(json.dumps({"jsonrpc": "2.0", "id": message.get("id"), "result": result}), flush=True)
