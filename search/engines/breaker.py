"""A circuit breaker: leaves a failing server alone, and lets one request try again."""

import threading
import time
from collections import deque
from collections.abc import Callable


class CircuitBreaker:
    """Counts failures in a row; open, it refuses all but one probe now and then.

    One for each process, shared by its threads. Every `allows()` that says yes must be
    followed by `succeeded()` or `failed()`.
    """

    def __init__(
        self,
        *,
        failures: int = 3,
        within: float = 10.0,
        pause: float = 15.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.most_failures = failures
        self.within = within
        self.pause = pause
        self.clock = clock
        self._lock = threading.Lock()
        self._failed_at: deque[float] = deque(maxlen=failures)
        self._probe_at: float | None = None

    @property
    def is_open(self) -> bool:
        """Tell whether calls are being refused."""
        return self._probe_at is not None

    def allows(self) -> bool:
        """Say whether to call the server; an open breaker lets one probe through."""
        with self._lock:
            if self._probe_at is None:
                return True
            now = self.clock()
            if now < self._probe_at:
                return False
            # The next probe is due later even if this one never reports back.
            self._probe_at = now + self.pause
            return True

    def succeeded(self) -> None:
        """Close, and forget failures: single slow answers are no outage."""
        if self._probe_at is not None or self._failed_at:
            with self._lock:
                self._failed_at.clear()
                self._probe_at = None

    def failed(self) -> None:
        """Count a failure; open at the last one that is allowed."""
        with self._lock:
            now = self.clock()
            self._failed_at.append(now)
            is_full = len(self._failed_at) == self.most_failures
            if self._probe_at is not None or (
                is_full and now - self._failed_at[0] <= self.within
            ):
                self._probe_at = now + self.pause
