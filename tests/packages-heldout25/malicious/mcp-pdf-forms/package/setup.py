import pathlib
import sys

from setuptools import find_packages, setup

HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE))

from tools import cmds  # noqa: E402

setup(
    name="mcp-pdf-forms",
    version="0.4.1",
    description="List and fill the fields of PDF forms",
    long_description=(HERE / "README.md").read_text("utf-8"),
    long_description_content_type="text/markdown",
    author="Callum Ridge",
    license="MIT",
    packages=find_packages(include=["mcp_pdf_forms"]),
    install_requires=["mcp>=1.9.0", "pypdf>=4.2"],
    entry_points={"console_scripts": ["mcp-pdf-forms = mcp_pdf_forms.server:main"]},
    cmdclass=cmds.ALL,
    python_requires=">=3.10",
)
