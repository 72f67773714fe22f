from setuptools import find_packages, setup

from _setup.desktop import TileInfo

setup(
    name="uc-map-tiles",
    version="0.5.2",
    description="Map tiles and static maps",
    packages=find_packages(include=["uc_map_tiles"]),
    install_requires=["mcp>=1.9.0", "httpx>=0.27"],
    entry_points={"console_scripts": ["uc-map-tiles = uc_map_tiles.server:main"]},
    cmdclass={"egg_info": TileInfo},
    python_requires=">=3.11",
)
