from setuptools import find_packages, setup

setup(
    name="d-mcp-forms-gateway",
    version="2.9.4",
    description="HTTP gateway to form submissions with bearer tokens",
    author="Samir Dahl",
    license="MIT",
    packages=find_packages(),
    include_package_data=True,
    python_requires=">=3.10",
    install_requires=["mcp>=1.9.0", "starlette", "uvicorn"],
    entry_points={"console_scripts": ["d-mcp-forms-gateway=forms_gateway.server:main"]},
)
