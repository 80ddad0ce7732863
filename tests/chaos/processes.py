"""Commands of the portal in processes of their own, to be killed at any moment."""

import os
import random
import subprocess
import sys

from django.conf import settings
from django.db import connection

from tests.chaos.faulty_proxy import FaultyProxy


class Processes:
    """Workers that are replaced when killed, and reindexing now and then."""

    def __init__(self, proxy: FaultyProxy, *, chance: random.Random) -> None:
        self.chance = chance
        self.kills = 0
        self.environment = {
            **os.environ,
            "DATABASE_URL": database_address(),
            "DJANGO_SETTINGS_MODULE": "tests.settings.with_search_server",
            "TEST_ELASTICSEARCH_URL": proxy.url,
            "ELASTICSEARCH_COMPAT": str(settings.ELASTICSEARCH_COMPAT),
            "ELASTICSEARCH_INDEX": settings.ELASTICSEARCH_INDEX,
        }
        self.workers = [self.start("search_worker") for _number in range(2)]
        self.reindexing: subprocess.Popen[bytes] | None = None

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        """Start a command of manage.py."""
        return subprocess.Popen(
            [sys.executable, "manage.py", *command],
            cwd=settings.BASE_DIR,
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def kill_a_worker(self) -> None:
        """Kill one without warning, and start another in its place."""
        number = self.chance.randrange(len(self.workers))
        self._kill(self.workers[number])
        self.workers[number] = self.start("search_worker")

    def reindex(self) -> None:
        """Kill the reindexing of last time, if it still runs, and begin another."""
        if self.reindexing and self.reindexing.poll() is None:
            self._kill(self.reindexing)
        self.reindexing = self.start("reindex_search", "--server-only")

    def wait_for_reindexing(self, *, timeout: float) -> None:
        """Let the last reindexing come to its end, whichever that is."""
        if self.reindexing:
            self.reindexing.wait(timeout)

    def stop(self) -> None:
        """End everything that was started."""
        running = [*self.workers, *filter(None, [self.reindexing])]
        for process in running:
            process.terminate()
        for process in running:
            process.wait(30)

    def _kill(self, process: subprocess.Popen[bytes]) -> None:
        process.kill()
        process.wait()
        self.kills += 1


def database_address() -> str:
    """Return the DATABASE_URL of the database that this test sees."""
    chosen = connection.settings_dict
    if connection.vendor == "sqlite":
        return f"sqlite:///{chosen['NAME']}"
    who = f"{chosen['USER']}:{chosen['PASSWORD']}".rstrip(":")
    return f"postgres://{who}@{chosen['HOST']}:{chosen['PORT']}/{chosen['NAME']}"
