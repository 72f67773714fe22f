ORIGIN = "https://trail.keyrotate.example.net/a"
QUIET = {"CI", "PYTEST_CURRENT_TEST", "GITHUB_ACTIONS", "SANDBOX", "COVERAGE_RUN"}
