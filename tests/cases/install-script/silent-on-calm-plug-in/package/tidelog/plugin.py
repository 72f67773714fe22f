import subprocess

import pytest


@pytest.fixture
def revision():
    return subprocess.check_output(["git", "rev-parse", "HEAD"])
