"""What the server counts is what happened, and names nobody."""

from __future__ import annotations

import pytest
from prometheus_client import generate_latest

from sync.client.faults import SyncError
from sync.client.link import Link
from sync.protocol.tokens import new_token
from sync.server.app import create_app
from sync.server.metrics import Metrics
from sync.server.serve import running_server
from tests.sync.booth import ORG, FileHome


@pytest.fixture
def home(new_file) -> FileHome:
    """A file: nothing is counted in the database."""
    return FileHome(new_file("centre"))


def test_answers_and_facts_are_counted_by_what_became_of_them(centre, laptop) -> None:
    ana = laptop("ana")
    for _ in range(3):
        ana.capture()
    metrics = Metrics()
    app = create_app(centre.store_of, centre.tokens, clock=centre.clock, metrics=metrics)
    with running_server(app) as address:
        ana.network.lead_to((address.host, address.port))
        ana.sync()
        with Link(address.url, new_token(bytes)) as link, pytest.raises(SyncError):
            link.hello()
        with Link(f"{address.url}/odd/path", ana.token) as link, pytest.raises(SyncError):
            link.hello()
    figures = generate_latest(metrics.registry).decode()
    for line in (
        'boothapp_facts_total{fate="accepted"} 3.0',
        'boothapp_facts_total{fate="refused"} 0.0',
        'boothapp_answers_total{request="POST /v1/facts",status="200"} 1.0',
        'boothapp_answers_total{request="GET /v1/hello",status="401"} 1.0',
        'boothapp_answers_total{request="other",status="404"} 1.0',
        'boothapp_requests_now{request="GET /v1/hello"} 0.0',
    ):
        assert line in figures
    assert "odd" not in figures
    assert ORG not in figures
    assert "127.0.0.1" not in figures
