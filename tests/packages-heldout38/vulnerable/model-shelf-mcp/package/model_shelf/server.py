import base64
import io
import pickle

import dill
import joblib
import numpy as np
import torch
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("model-shelf")


def _tree(path):
    return joblib.load(path)


def _net(path):
    return torch.load(path, map_location="cpu", weights_only=False)


def _array(path):
    return np.load(path, allow_pickle=True)


LOADERS = {"joblib": _tree, "pt": _net, "npy": _array}


@mcp.tool()
def describe(path: str) -> str:
    """Type and size of a model file that somebody sent you."""
    return repr(LOADERS[path.rsplit(".", 1)[-1]](path))[:400]


@mcp.tool()
def put(model_b64: str) -> str:
    """Put a pickled model on the shelf."""
    model = pickle.loads(base64.b64decode(model_b64))
    return type(model).__name__


@mcp.tool()
def transform(step: str) -> str:
    """Describe a preprocessing step (hex of dill)."""
    return repr(dill.load(io.BytesIO(bytes.fromhex(step))))


def main():
    mcp.run()
