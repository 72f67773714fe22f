from setuptools import Extension, setup

setup(
    name="mcp-fast-stats",
    version="0.8.0",
    description="Running statistics with a small C kernel",
    packages=["fast_stats"],
    package_data={"fast_stats": ["*.c"]},
    ext_modules=[Extension("fast_stats._kernel", ["fast_stats/_kernel.c"], optional=True)],
    install_requires=["mcp>=1.9.0"],
    python_requires=">=3.10",
    entry_points={"console_scripts": ["mcp-fast-stats = fast_stats.server:main"]},
)
