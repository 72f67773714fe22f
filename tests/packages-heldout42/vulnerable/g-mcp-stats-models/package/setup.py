from setuptools import find_packages, setup

setup(
    name="g-mcp-stats-models",
    version="2.3.6",
    description="Fit and share small statistical models",
    author="Noor El-Amin",
    license="Apache-2.0",
    packages=find_packages(),
    install_requires=["mcp>=1.9.0", "numpy", "joblib"],
    entry_points={"console_scripts": ["g-mcp-stats-models = g_mcp_stats_models.server:main"]},
    python_requires=">=3.10",
)
