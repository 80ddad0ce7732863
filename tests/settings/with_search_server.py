"""Settings of the processes that tests start beside a search server."""

from bagimunegeri.settings import environment
from bagimunegeri.settings.test import *  # noqa: F403

ELASTICSEARCH_URL = environment.address("TEST_ELASTICSEARCH_URL")
