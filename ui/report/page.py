"""What the report page does: counts, draws, writes the PDF and the tables."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from boothapp.domain.errors import UserError
from boothapp.services.changes import Changes
from boothapp.services.desk import Desk
from boothapp.services.ports import Store
from ui.files import ask_save, file_name, open_path
from ui.jobs import Job, JobRunner, Progress
from ui.report import model
from ui.report.output import count_quality, write_pdf
from ui.report.view import ReportView
from ui.session import Session
from ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from boothapp.services.quality import ShowQuality

_CALM_MS = 400
"""A sync brings many leads at once; they are counted once."""

Writer = Callable[[Store, str, Path, Progress], Path]


class ReportPage(QWidget):
    """The show in figures. It counts only while it is seen, and never on the lane of the saves.

    Signals:
        capture_wanted: there is nothing yet; somebody wants to capture.
    """

    capture_wanted = Signal()

    def __init__(
        self, session: Session, runner: JobRunner, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._theme = theme
        self._view = ReportView(theme)
        self._day = ""
        self._counting = False
        self._stale = True
        self._writing = False
        self._job: Job | None = None
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM_MS)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._view)
        self.setFocusProxy(self._view.day.editor)
        self._connect()

    def _connect(self) -> None:
        view = self._view
        view.day.editor.currentIndexChanged.connect(self._choose_day)
        view.write_pdf.clicked.connect(self._ask_pdf)
        view.hand_over.clicked.connect(self._hand_over)
        view.quality.wanted.connect(self._count_quality)
        view.strip.cancelled.connect(self._cancel)
        view.strip.open_wanted.connect(open_path)
        view.states.retried.connect(self.refresh)
        view.states.activated.connect(self.capture_wanted)
        self._calm.timeout.connect(self._count)
        self._session.desk_changed.connect(self._start_over)
        self._runner.changed.connect(self._hear)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Count anew and show that one waits; for when somebody asked."""
        self._view.states.show_busy(self.tr("Counting the leads"), cancellable=False)
        self._count()

    @Slot()
    def _count(self) -> None:
        """Count anew, once what is being counted is done; until then the old figures stay."""
        desk = self._session.desk
        if not self._session.is_open or desk is None:
            self._view.states.show_empty()
            return
        self._stale = self._counting
        if self._counting:
            return
        self._counting = True
        store, day = self._session.store, self._day

        def read() -> model.ReportView:
            with store.read() as reader:
                return model.read_report(reader, desk, day)

        self._runner.run("cpu", read, owner=self, done=self._show, failed=self._fail)

    @Slot()
    def _start_over(self) -> None:
        self._day = ""
        self._stale = True
        self._view.quality.clear()
        if self.isVisible():
            self.refresh()

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if changes.leads or changes.alerts:
            self._stale = True
            if self.isVisible():
                self._calm.start()

    def _show(self, report: model.ReportView) -> None:
        self._counting = False
        desk = self._session.desk
        if self._stale or desk is None or report.day != self._day:
            self._count()
            return
        if not report.figures.captured and not report.day:
            self._view.states.show_empty()
            return
        self._offer_days(report.days)
        self._show_figures(report, desk)
        self._view.states.show_content()

    def _fail(self, error: Exception) -> None:
        self._counting = False
        if isinstance(error, UserError):
            self._view.states.show_error(error)
        else:  # a bug is shown by the runner; the page must not wait for ever
            self._view.states.show_content()

    def _offer_days(self, days: tuple[str, ...]) -> None:
        combo = self._view.day.editor
        with QSignalBlocker(combo):
            combo.clear()
            combo.addItem(self.tr("Whole show"), "")
            for day in days:
                combo.addItem(model.day_text(day), day)
            combo.setCurrentIndex(max(0, combo.findData(self._day)))

    def _show_figures(self, report: model.ReportView, desk: Desk) -> None:
        view, figures = self._view, report.figures
        numbers = (
            (view.captured, figures.captured), (view.sales_now, figures.route("sales_now")),
            (view.sales, figures.route("sales")), (view.samples, figures.samples),
            (view.raised, figures.alerts_raised), (view.accepted, figures.alerts_accepted),
        )  # fmt: skip
        for number, value in numbers:
            number.show_figure(str(value))
        view.minutes.show_figure(model.minutes_text(figures.median_minutes))
        view.hours.set_bars(model.hour_bars(figures.by_hour, day=report.day))
        view.routes.set_bars(model.route_bars(figures))
        countries = model.country_names(figures.by_country)
        for chart, counts, names in (
            (view.products, figures.by_product, model.product_names(desk)),
            (view.countries, figures.by_country, countries),
            (view.staff, figures.by_staff, desk.names),
        ):
            chart.set_bars(model.name_bars(counts, names))
            view.rests[chart].setText(model.rest_text(counts))
            view.rests[chart].setVisible(bool(model.rest_text(counts)))

    @Slot()
    def _choose_day(self) -> None:
        self._day = str(self._view.day.editor.currentData() or "")
        self.refresh()

    @Slot()
    def _ask_pdf(self) -> None:
        self._ask(self.tr("Write the PDF"), self.tr("report"), ".pdf", self._write_pdf)

    @Slot()
    def _hand_over(self) -> None:
        desk = self._session.desk
        if desk is None:
            return
        # What it exports through takes longer to import than the page may take to open.
        from ui.handover.dialog import HandoverDialog  # noqa: PLC0415

        HandoverDialog(
            self._theme, self, session=self._session, runner=self._runner, desk=desk
        ).open()

    def _ask(self, title: str, what: str, ending: str, chosen: Callable[[str], None]) -> None:
        desk = self._session.desk
        if desk is None or self._writing:
            return
        name = file_name(what, desk.show.name, ending=ending)
        kind = f"{ending.removeprefix('.').upper()} (*{ending})"
        ask_save(self, title=title, name=name, kind=kind, chosen=chosen)

    @Slot(str)
    def _write_pdf(self, path: str) -> None:
        self._write(path, partial(write_pdf, now_ms=self._session.clock()))

    def _write(self, path: str, writer: Writer) -> None:
        desk, store = self._session.desk, self._session.store
        if desk is None or self._writing:
            return
        show, to = desk.show.id, Path(path)
        self._view.strip.begin(self.tr("Writing {0}").format(to.name))
        self._writing = True
        self._job = self._runner.run_long(
            "cpu",
            lambda progress: writer(store, show, to, progress),
            owner=self,
            done=self._written,
            failed=self._unwritten,
            reported=self._view.strip.show_step,
            stopped=self._stopped,
        )

    @Slot()
    def _count_quality(self) -> None:
        desk, store = self._session.desk, self._session.store
        if desk is None or self._writing:
            return
        show = desk.show.id

        def counted(qualities: tuple[ShowQuality, ...]) -> None:
            self._writing = False
            self._view.strip.clear()
            self._view.show_quality(show, qualities)

        self._view.strip.begin(self.tr("Playing the facts of all leads again"))
        self._writing = True
        self._job = self._runner.run_long(
            "cpu",
            lambda progress: count_quality(store, progress),
            owner=self, done=counted, failed=self._unwritten,
            reported=self._view.strip.show_step, stopped=self._stopped_counting,
        )  # fmt: skip

    def _stopped_counting(self) -> None:
        self._writing = False
        self._view.strip.say("plain", self.tr("Cancelled"))

    def _written(self, path: Path) -> None:
        self._writing = False
        self._view.strip.say("good", self.tr("Written: {0}").format(path), path=path)

    def _unwritten(self, error: Exception) -> None:
        self._writing = False
        if isinstance(error, UserError):
            self._view.strip.say_error(error)
        else:
            self._view.strip.clear()

    def _stopped(self) -> None:
        self._writing = False
        self._view.strip.say("plain", self.tr("Cancelled"), self.tr("No file was written."))

    @Slot()
    def _cancel(self) -> None:
        if self._writing and self._job is not None:
            self._job.cancel()
