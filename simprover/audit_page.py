"""The report of an audit as one self-contained page: no script, nothing loaded from anywhere."""

from __future__ import annotations

from typing import Final

from simprover.memory import AuditReport, RecheckedLemma
from simprover.templates import rendered

LONGEST_LIST: Final = 2_000
"""Confirmed lemmas beyond this many are counted and not listed; whatever is wrong is always listed."""

_VERDICTS: Final = {
    "sound": "Sound",
    "unsound": "Something is wrong",
    "unfinished": "Not finished",
}


def page(report: AuditReport) -> str:
    """The page's HTML. Whatever a hostile store holds comes out as text."""
    rechecked = _worst_first(report)
    return rendered(
        "audit.html",
        report=report,
        verdict=_VERDICTS[report.verdict],
        faults=[f for f in report.findings if f.severity == "fault"],
        notes=[f for f in report.findings if f.severity == "note"],
        checks=_checks(report),
        lemmas=rechecked[:LONGEST_LIST],
        unlisted=max(0, len(rechecked) - LONGEST_LIST),
    )


def _worst_first(report: AuditReport) -> list[RecheckedLemma]:
    if report.rechecked is None:
        return []
    order = ("denied", "undecided", "confirmed")
    return sorted(report.rechecked.lemmas, key=lambda lemma: (order.index(lemma.verdict), lemma.seq))


def _checks(report: AuditReport) -> list[tuple[str, str, str]]:
    """What was checked, how it went (``good``, ``bad``, ``skipped``), and in what words."""
    faults = [f for f in report.findings if f.severity == "fault"]

    def standing(*beginnings: str) -> str:
        return "bad" if any(f.kind.startswith(beginnings) for f in faults) else "good"

    rows = f"{report.rows:,} rows against the log and against their own certificates"
    checks = [
        ("Signature", standing("head_", "key_"), f"the end of the log is {_signed(report)}"),
        ("Log", standing("log_", "head_mismatch"), f"{report.entries:,} entries, each with the hash of the one before"),
        ("Files", standing("file_", "header_"), f"{report.files:,} files, every byte, against the log's digests"),
        ("Rows", "skipped", "not read (--quick)") if report.quick else ("Rows", standing("row_", "table_"), rows),
    ]
    asked = report.rechecked
    if asked is None:
        checks.append(("Kernel", "skipped", "Lean was not asked again (--recheck)"))
    else:
        counts = ", ".join(f"{asked.count(v):,} {v}" for v in ("confirmed", "denied", "undecided"))
        words = f"{asked.by} was asked again about {asked.scope}: {counts}, in {asked.seconds:.1f} s"
        checks.append(("Kernel", standing("certificate_"), words))
        for by, n in asked.opinions().items():
            words = f"{by} confirms {n['agrees']:,} of {n.total():,} ({n['agrees'] / n.total():.1%})"
            words += f", rejects {n['disagrees']:,}, cannot tell {n['none']:,}"
            checks.append(("Second opinion", "bad" if n["disagrees"] else "good", words))
    return checks


def _signed(report: AuditReport) -> str:
    return {"missing": "missing or unreadable", "bad signature": "badly signed"}.get(report.head, report.head)
