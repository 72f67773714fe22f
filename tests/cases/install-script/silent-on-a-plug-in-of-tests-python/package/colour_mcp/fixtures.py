import os

import pytest

from .server import mcp


@pytest.fixture
def colour_server():
    if os.environ.get("CI"):
        mcp.settings.log_level = "ERROR"
    return mcp
