from setuptools import find_packages, setup

setup(
    name="n-mcp-vineyard-weather",
    version="2.9.6",
    description="Frost and spray windows for vineyards",
    packages=find_packages(exclude=["tests"]),
    install_requires=["mcp>=1.9.0", "httpx>=0.27"],
    entry_points={"console_scripts": ["n-mcp-vineyard-weather = n_mcp_vineyard_weather.server:main"]},
    python_requires=">=3.10",
)
