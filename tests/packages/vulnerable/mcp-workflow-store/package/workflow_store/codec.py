import base64
import pickle

import yaml

from .model import Step, Workflow

MAGIC = "wf1:"


def from_yaml(text: str) -> Workflow:
    data = yaml.load(text, Loader=yaml.UnsafeLoader)
    return Workflow(data["name"], [Step(s["name"], s.get("after", [])) for s in data["steps"]])


def pack(w: Workflow) -> str:
    return MAGIC + base64.b64encode(pickle.dumps(w)).decode()


def unpack(text: str) -> Workflow:
    if not text.startswith(MAGIC):
        raise ValueError("not an exported workflow")
    w = pickle.loads(base64.b64decode(text[len(MAGIC) :]))
    if not isinstance(w, Workflow):
        raise TypeError("not a workflow")
    return w
