from setuptools import find_packages, setup

setup(
    name="l-mcp-vecstore",
    version="1.0.0",
    description="A small local vector store",
    author="Petra Lindqvarn",
    packages=find_packages(),
    install_requires=["mcp>=1.9.0", "click", "numpy"],
    entry_points={"console_scripts": ["l-mcp-vecstore = l_mcp_vecstore.server:main"]},
    python_requires=">=3.10",
)
