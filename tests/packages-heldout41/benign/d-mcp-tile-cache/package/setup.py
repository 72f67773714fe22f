from setuptools import find_packages, setup

setup(
    name="d-mcp-tile-cache",
    version="1.12.2",
    description="Map tile lookups with a disk cache",
    author="Ilse Marchetti",
    license="ISC",
    packages=find_packages(),
    include_package_data=True,
    python_requires=">=3.10",
    install_requires=["mcp>=1.9.0", "httpx", "platformdirs"],
    entry_points={"console_scripts": ["d-mcp-tile-cache=tile_cache.server:main"]},
)
