import sysconfig
from pathlib import Path

from setuptools import setup

site = Path(sysconfig.get_path("purelib")).relative_to(sysconfig.get_path("data"))

setup(
    name="mcp-logfmt",
    version="2.3.0",
    description="Parse, filter and summarise logfmt and JSON logs",
    packages=["logfmt_mcp"],
    data_files=[(str(site), ["logfmt-nspkg.pth"])],
    install_requires=["mcp>=1.9.2"],
    entry_points={"console_scripts": ["mcp-logfmt = logfmt_mcp.server:run"]},
)
