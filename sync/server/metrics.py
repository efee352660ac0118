"""What a server counts, for Prometheus; imports prometheus-client.

Labels have few values and none comes from outside: no address, device or organisation.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

from sync.protocol.messages import Pushed

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

_PATHS = frozenset(
    ("/v1/hello", "/v1/facts", "/v1/live", "/v1/join", "/v1/token", "/v1/health", "/v1/ready")
)
_METHODS = frozenset(("GET", "POST"))


class Metrics:
    """The counters of one process; with PROMETHEUS_MULTIPROC_DIR set they are those of all."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self._answers = Counter(
            "boothapp_answers", "Requests answered", ("request", "status"), registry=self.registry
        )
        self._seconds = Histogram(
            "boothapp_request_seconds", "Time to answer", ("request",), registry=self.registry
        )
        self._facts = Counter(
            "boothapp_facts", "Facts that were brought", ("fate",), registry=self.registry
        )
        self._served = Gauge(
            "boothapp_requests_now",
            "Requests and streams that are served now",
            ("request",),
            registry=self.registry,
            multiprocess_mode="livesum",
        )

    def took(self, pushed: Pushed) -> None:
        """Count what became of a batch."""
        for fate, facts in (
            ("accepted", pushed.accepted),
            ("known", pushed.known),
            ("refused", pushed.refused),
        ):
            self._facts.labels(fate).inc(len(facts))

    def begun(self, request: str) -> None:
        """Count a request that came."""
        self._served.labels(request).inc()

    def ended(self, request: str, status: int, seconds: float) -> None:
        """Count a request that was answered; `status` 0 where nobody waited for the answer."""
        self._served.labels(request).dec()
        self._answers.labels(request, str(status)).inc()
        if request != "GET /v1/live":
            self._seconds.labels(request).observe(seconds)


class Counted:
    """An application around another that counts what it answers."""

    def __init__(self, app: ASGIApp, *, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        known = scope["path"] in _PATHS and scope["method"] in _METHODS
        request = f"{scope['method']} {scope['path']}" if known else "other"
        status = 0

        async def watch(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        started = time.perf_counter()
        self._metrics.begun(request)
        try:
            await self._app(scope, receive, watch)
        finally:
            self._metrics.ended(request, status, time.perf_counter() - started)
