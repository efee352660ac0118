"""One message to one address, through Apprise; imports services' texts and domain errors only."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

from boothapp.domain.errors import UserError
from boothapp.services.alert_text import AlertMessage
from sync.alerts.apprise_log import AppriseLog

if TYPE_CHECKING:
    from apprise import NotifyBase

HEADER = "X-Boothapp-Alert"
CONNECT_S = 10.0
READ_S = 15.0

_KINDS = {
    "mailto": "mail", "mailtos": "mail",
    "json": "webhook", "jsons": "webhook", "form": "webhook", "forms": "webhook",
    "xml": "webhook", "xmls": "webhook",
    "workflow": "teams", "workflows": "teams", "msteams": "teams",
    "tgram": "telegram", "ntfys": "ntfy", "gchat": "google chat", "mmosts": "mattermost",
    "mmost": "mattermost", "whatsapp": "whatsapp", "signal": "signal", "signals": "signal",
    "twilio": "sms", "vonage": "sms", "nexmo": "sms", "bulksms": "sms", "smseagle": "sms",
    "smseagles": "sms", "httpsms": "sms", "clicksend": "sms", "messagebird": "sms", "plivo": "sms",
    "sinch": "sms", "d7sms": "sms", "burstsms": "sms", "sns": "sms", "seven": "sms",
}  # fmt: skip
_NOBODY = frozenset({"syslog", "rsyslog", "dbus", "gnome", "glib", "macosx", "windows"})
_SHOWN_HOST = frozenset({"mail", "webhook"})
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]{0,30})://", re.IGNORECASE)
_HOST = re.compile(r"://(?:[^/?#]*@)?([^/?#@:]+)")
_KEY = re.compile(r"[^A-Za-z0-9._:/-]")


class DeliveryFailed(Exception):  # noqa: N818 - a state of the message, named so in the outbox
    """A channel did not take a message. `permanent`: trying the same again cannot help."""

    def __init__(self, sentence: str, *, permanent: bool) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.permanent = permanent


class Notifier(Protocol):
    """The port to the outside: one message to one address."""

    def send(self, url: str, message: AlertMessage, key: str) -> None:
        """Send, or raise DeliveryFailed. `key` is the same at every try of one message."""


class AppriseNotifier:
    """Sends through Apprise, one fresh instance a message.

    Apprise sleeps between two messages of one instance (mail and ntfy 5.5 s, Slack 1.2 s), so an
    instance is never used twice and its rate is set to 0. Its sockets get our timeouts. `key`
    travels as the header X-Boothapp-Alert (mail, webhook), in a webhook's payload as "alert", and
    elsewhere as the last line, so that whoever gets a message twice can tell.
    """

    def send(self, url: str, message: AlertMessage, key: str) -> None:
        """Send one message; blocks for at most some timeouts of `CONNECT_S` and `READ_S`."""
        with AppriseLog() as log:
            plugin = _plugin(url)
            if plugin is None:
                raise DeliveryFailed(
                    f"The address of {mask(url)} is not understood.", permanent=True
                )
            plugin.request_rate_per_sec = 0
            plugin.socket_connect_timeout = CONNECT_S
            plugin.socket_read_timeout = READ_S
            body = _with_key(plugin, message.body, _KEY.sub("", key))
            # Truncate: a service for short texts shall send one message, not refuse or send five.
            if not plugin.notify(
                body=body, title=message.title, body_format="text", overflow="truncate"
            ):
                reason, permanent = log.failure()
                raise DeliveryFailed(f"{mask(url)} {reason}.", permanent=permanent)


def check_url(url: str) -> str:
    """Return the kind of a channel's address: mail, webhook, slack, teams, sms, ...

    Raises UserError where Apprise cannot use it, or where it names more than one recipient: a
    message that reached one of two could not be tried again without reaching that one twice.
    """
    address = url.strip()
    scheme = _SCHEME.match(address)
    if scheme is None or not address.isprintable():
        raise UserError(
            "This is not the address of a channel.",
            "An address begins with the kind of the channel and '://'.",
            "For example mailto://user:password@mail.example.com?to=sales@example.com",
        )
    with AppriseLog():
        plugin = _plugin(address)
    kind = _kind(address)
    if plugin is None or scheme[1].lower() in _NOBODY:
        raise UserError(
            f"The {kind} address cannot be used.",
            "Its kind is not known here, or a part of it is missing.",
            "Compare it with the page of that service at https://appriseit.com/services/, and "
            "write jsons:// instead of https:// for a webhook of your own.",
        )
    if kind == "mail":
        _check_one_recipient(plugin)
    elif len(plugin) > 1:
        raise _several(len(plugin))
    return kind


def mask(url: str) -> str:
    """Return what of an address may be shown or logged: its kind, and a server's name where that
    is no secret. Tokens stand in the host, the path or the query of many kinds."""
    kind = _kind(url)
    host = _HOST.search(url)
    if kind in _SHOWN_HOST and host:
        return f"{kind} via {host[1][:60]}"
    return kind


def _kind(url: str) -> str:
    scheme = _SCHEME.match(url.strip())
    if scheme is None:
        return "channel"
    name = scheme[1].lower()
    if name in ("http", "https"):  # Apprise knows some services by their own web addresses
        host = _HOST.search(url)
        known = (host[1] if host else "").lower()
        return next((k for k in ("slack", "discord", "webex", "telegram") if k in known), "web")
    return _KINDS.get(name, name)


def _plugin(url: str) -> NotifyBase | None:
    # Loaded when the first message leaves: 0.25 s that the window shall not wait for.
    from apprise import Apprise, AppriseAsset  # noqa: PLC0415

    # A redirected POST becomes a GET that says 200: a message would count as sent and be lost.
    asset = AppriseAsset(app_id="boothapp", storage_mode="memory", http_redirects=False)
    return Apprise.instantiate(url.strip(), asset=asset)


def _with_key(plugin: NotifyBase, body: str, key: str) -> str:
    carried = False
    if "headers" in plugin.template_kwargs:
        headers = getattr(plugin, "headers", None)
        if isinstance(headers, dict):
            headers[HEADER] = key
            carried = True
    if "payload" in plugin.template_kwargs:
        extras = getattr(plugin, "payload_extras", None)
        if isinstance(extras, dict):
            extras["alert"] = key
            carried = True
    return body if carried else f"{body}\n\nRef. {key}"


def _check_one_recipient(plugin: NotifyBase) -> None:
    to, cc, bcc = (getattr(plugin, name, ()) for name in ("targets", "cc", "bcc"))
    if not to:
        raise UserError(
            "The mail address to send to is not valid.",
            "Nobody would get the message.",
            "Write it as ?to=name@example.com at the end of the address.",
        )
    if len(to) + len(cc) + len(bcc) > 1:
        raise _several(len(to) + len(cc) + len(bcc))


def _several(count: int) -> UserError:
    return UserError(
        f"The address names {count} recipients.",
        "A message that reached only some of them could not be sent again to the others alone.",
        "Add one channel for each of them.",
    )
