"""One message to one real server: what arrives, what a refusal says, what is never shown."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator

import pytest

from boothapp.domain.errors import UserError
from boothapp.services.alert_text import AlertMessage
from sync.alerts.channels import HEADER, AppriseNotifier, DeliveryFailed, check_url, mask

MESSAGE = AlertMessage("Sample request: Anna Kovács, 陈伟", "Line one\nFit 28 to 34 & more <3")
SLACK = "slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ"


def send(url: str, message: AlertMessage = MESSAGE, key: str = "a/p/c") -> None:
    AppriseNotifier().send(url, message, key)


def test_a_mail_arrives_as_plain_text_with_the_key(mail) -> None:
    send(mail.url())
    [(to, got)] = mail.taken
    assert to == ["sales@example.com"]
    assert got["Subject"] == MESSAGE.title
    assert got[HEADER] == "a/p/c"
    assert got.get_content_type() == "text/plain"
    assert got.get_content().strip().splitlines() == MESSAGE.body.splitlines()


def test_a_webhook_gets_title_body_and_key(web) -> None:
    send(web.url())
    [(headers, payload)] = web.posts
    assert headers[HEADER] == "a/p/c"
    assert payload["alert"] == "a/p/c"
    assert (payload["title"], payload["message"]) == (MESSAGE.title, MESSAGE.body)


def test_many_messages_in_a_row_are_not_throttled(mail, web) -> None:
    send(mail.url())
    begin = time.perf_counter()
    for _ in range(10):
        send(mail.url())
        send(web.url())
    assert time.perf_counter() - begin < 5  # throttled, the mails alone would take 55 s
    assert (len(mail.mails), len(web.posts)) == (11, 10)


def test_a_title_or_key_cannot_add_a_header(mail, web) -> None:
    forged = AlertMessage("Hello\r\nBcc: all@example.com\r\n\r\nbody", "text")
    send(mail.url(), forged, key="a\r\nBcc: all@example.com")
    send(web.url(), forged, key="a\r\nBcc: all@example.com")
    [(to, got)] = mail.taken
    assert to == ["sales@example.com"]
    assert got["Bcc"] is None
    assert got[HEADER] == "aBcc:allexample.com"
    assert "Bcc" not in web.posts[0][0]


def test_a_refused_recipient_is_permanent_and_a_busy_server_is_not(mail) -> None:
    mail.answer = "550 5.1.1 No such user sales@example.com"
    with pytest.raises(DeliveryFailed) as failed:
        send(mail.url())
    assert failed.value.permanent
    assert failed.value.sentence == "mail via 127.0.0.1 refused the message (SMTP 550)."
    mail.answer = "451 4.3.0 Try later"
    with pytest.raises(DeliveryFailed) as failed:
        send(mail.url())
    assert not failed.value.permanent
    assert not mail.taken


@pytest.mark.parametrize(
    ("status", "permanent"),
    [(s, True) for s in (400, 401, 404, 410)] + [(s, False) for s in (302, 408, 429, 500, 503)],
)
def test_what_a_webhook_answers_decides_whether_to_try_again(web, status, permanent) -> None:
    web.status = status
    with pytest.raises(DeliveryFailed) as failed:
        send(web.url())
    assert failed.value.permanent is permanent
    assert str(status) in failed.value.sentence


def test_a_server_that_is_down_is_tried_again(mail) -> None:
    with pytest.raises(DeliveryFailed) as failed:
        send("json://127.0.0.1:1/secret-token")
    assert not failed.value.permanent
    assert failed.value.sentence == "webhook via 127.0.0.1 could not be reached."


class RootLog(logging.Handler):
    """What a program that logs everything would keep, but for the test's own mail server."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if not record.name.startswith("mail."):
            self.texts.append(record.getMessage())


@pytest.fixture
def root_log() -> Iterator[RootLog]:
    kept, root = RootLog(), logging.getLogger()
    before = root.level
    root.addHandler(kept)
    root.setLevel(logging.DEBUG)
    yield kept
    root.removeHandler(kept)
    root.setLevel(before)


def test_no_address_name_or_secret_reaches_a_log(mail, web, root_log) -> None:
    mail.answer, web.status = "550 no such user sales@example.com", 404
    for url in (
        mail.url(),
        web.url("/t0ken"),
        "json://me:pa55word@127.0.0.1:1/t0ken",
        "slack://t0ken",
        "x://t0ken",
    ):
        with pytest.raises(DeliveryFailed) as failed:
            send(url)
        for secret in ("sales@", "pa55word", "t0ken", "Anna"):
            assert secret not in failed.value.sentence
            assert secret not in "\n".join(root_log.texts)


def test_a_service_without_headers_gets_the_key_in_its_text(web) -> None:
    raw = f"ntfy://127.0.0.1:{web.port}/topic"
    send(raw)
    assert "Ref. a/p/c" in web.posts[0][1]["message"]


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("mailto://user:pw@mail.example.com?to=sales@example.com", "mail"),
        ("mailtos://me:pw@example.com", "mail"),
        ("json://localhost/hook", "webhook"),
        (SLACK, "slack"),
        ("https://hooks.slack.com/services/T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ", "slack"),
        ("twilio://AC00000000000000000000000000000000:bb@+15551234567/+15551234568", "sms"),
        ("ntfys://alerts-of-booth", "ntfy"),
        ("tgram://123456789:abcdefg_hijklmnop/12315544/", "telegram"),
    ],
)
def test_an_address_tells_its_kind(url: str, kind: str) -> None:
    assert check_url(f" {url} ") == kind


@pytest.mark.parametrize(
    "url",
    [
        "",
        "sales@example.com",
        "https://example.com/hook",
        "slack://",
        "foo://x",
        "syslog://",
        "mailto://u:p@example.com?to=nobody",
        "mailto://u:p@example.com?to=a@example.com,b@example.com",
        "mailto://u:p@example.com?to=a@example.com&cc=b@example.com",
        "twilio://AC00000000000000000000000000000000:bb@+15551234567/+15551234568/+15551234569",
        "json://localhost/x\r\ny",
    ],
)
def test_an_address_that_cannot_work_is_refused_with_a_way_out(url: str) -> None:
    with pytest.raises(UserError) as refused:
        check_url(url)
    assert refused.value.title
    assert refused.value.remedy
    assert "u:p" not in str(refused.value)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("mailto://me:pa55@mail.example.com:25?to=a@example.com", "mail via mail.example.com"),
        ("jsons://me:pa55@hooks.example.com/t0ken?+Auth=x", "webhook via hooks.example.com"),
        (SLACK, "slack"),
        ("ntfy://secret-topic", "ntfy"),
        ("https://hooks.slack.com/services/T1/A1/x", "slack"),
        ("nonsense", "channel"),
    ],
)
def test_what_is_shown_of_an_address_is_no_secret(url: str, shown: str) -> None:
    assert mask(url) == shown
