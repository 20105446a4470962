"""``make bench``: measure everything that BENCHMARKS.md states, and write it anew."""

from __future__ import annotations

import os
import platform
import statistics
import tempfile
import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from simprover.bench.arithmetic_goals import arithmetic_goals
from simprover.bench.audit_speed import AuditSpeed, measure_audit_speed
from simprover.bench.lean_speed import (
    ARITHMETIC,
    LOGIC,
    Rate,
    dojo_rate,
    session_rate,
    start_seconds,
    states_curve,
)
from simprover.bench.selector_quality import HEAD as SELECTOR_HEAD
from simprover.bench.selector_quality import Course, measure
from simprover.bench.selector_quality import growth as selector_growth
from simprover.bench.selector_quality import rows as selector_rows
from simprover.bench.smt_against import SMT, TACTICS, Contest, beside_each, contests, replays, shares
from simprover.bench.smt_quality import SECONDS, Answer, settle, tallies
from simprover.bench.store_speed import StoreSpeed, measure_store_speed
from simprover.bench.tactic_speed import Growth, compile_seconds, exponent, growth, load_times
from simprover.cli.demo import SHOWN
from simprover.cli.library_progress import library_progress
from simprover.cli.options import errors_console
from simprover.lean import CertifiedLemma, Certifier, Session, Toolchain, find_toolchain
from simprover.prover import Prover
from simprover.search.result import ProofResult
from simprover.settings import Settings, default_home

GOALS: Final = 1_000
GOALS_SEED: Final = 1
STATE_COUNTS: Final = (0, 1_000, 5_000)
STORE_SIZES: Final = (1_000, 10_000, 100_000)


def main() -> None:
    """Measure, and write BENCHMARKS.md into the folder above this package."""
    console = errors_console()
    home = Path(os.environ.get("SIMPROVER_HOME", default_home()))
    with library_progress(console) as progress:
        toolchain = find_toolchain(home, prefer="embedded", progress=progress)
    sections = [_title(toolchain)]
    with tempfile.TemporaryDirectory(prefix="simprover-bench-") as scratch:
        console.print("starting Lean, tactics a second ...")
        sections.append(_lean_section(toolchain, home))
        console.print("each tactic on growing goals, loading and compiling the library ...")
        sections.append(_library_section(toolchain))
        sections.append(tactics_section(*growth(toolchain)))
        console.print("proving and certifying ...")
        sections.append(_proof_section(toolchain, home, Path(scratch) / "proofs"))
        console.print("certifying and auditing ...")
        (audits := Path(scratch) / "audits").mkdir()
        sections.append(_audit_section(measure_audit_speed(toolchain, home, audits)))
        console.print(f"{GOALS:,} generated goals of arithmetic ...")
        sections.append(quality_section(settle(toolchain, arithmetic_goals(GOALS_SEED, GOALS))))
        console.print("the arithmetic solver beside omega, linarith, nlinarith ...")
        sections.append(against_section(contests(toolchain)))
        console.print("nonlinear certificates with and without the learned selector ...")
        sections.append(selector_section(measure()))
        stores = {}
        for size in STORE_SIZES:
            console.print(f"a store of {size:,} lemmas ...")
            stores[size] = measure_store_speed(Path(scratch) / f"store-{size}", size)
        sections.append(_store_section(stores))
    target = Path(__file__).resolve().parents[2] / "BENCHMARKS.md"
    target.write_text("\n\n".join(sections) + "\n", encoding="utf-8")
    console.print(f"Written: {target}")


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table; all columns but the first are aligned right."""
    rule = ["---", *("---:" for _ in head[1:])]
    return "\n".join("| " + " | ".join(row) + " |" for row in (head, rule, *rows))


def bars(curve: Mapping[int, float], unit: str, width: int = 40) -> str:
    """A growth curve in plain text, one line a size."""
    return f"```\n{_lines(curve, unit, width)}\n```"


def _lines(curve: Mapping[int, float], unit: str, width: int = 40) -> str:
    top = max(curve.values())
    return "\n".join(
        f"{size:>9,}  {'█' * max(1, round(value / top * width))} {value:.2f} {unit}" for size, value in curve.items()
    )


def _title(toolchain: Toolchain) -> str:
    return (
        "# Benchmarks\n\n"
        f"Written by `make bench` on {datetime.now(UTC):%Y-%m-%d}; {_machine()}; Python {platform.python_version()}; "
        f"Lean {toolchain.version} ({toolchain.kind}), library `{toolchain.fingerprint[:12]}`. "
        "Ratios are against the named baseline of the same run; single times on a shared machine are worth less."
    )


def _machine() -> str:
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    cpu = "unknown processor"
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            cpu = line.split(":", 1)[1].strip()
            break
    return f"{os.cpu_count()} cores ({cpu}), {memory:.0f} GiB, {platform.system()} {platform.machine()}"


def _lean_section(toolchain: Toolchain, home: Path) -> str:
    first_goal, version = start_seconds(toolchain)
    rows = []
    for course in (LOGIC, ARITHMETIC):
        dojo = dojo_rate(toolchain, home, course, proofs=10)
        rows.append(_rate_row(f"{course.name}: session", session_rate(toolchain, course, proofs=200), dojo))
        rows.append(_rate_row(f"{course.name}: lean_dojo.Dojo", dojo, dojo))
    head = ["", "proofs", "tactics", "tactics/s, all in", "ratio", "tactics/s, once started", "ratio"]
    curve = states_curve(toolchain, STATE_COUNTS)
    return (
        "## Lean\n\n"
        f"From nothing to the first goal of a theorem: {first_goal * 1000:.0f} ms, "
        f"{first_goal / version:.1f}× the baseline `lean --version` ({version * 1000:.0f} ms), medians of five.\n\n"
        "The same steps through our session and through `lean_dojo.Dojo` (baseline), both on the embedded Lean. "
        "*All in* counts starting Lean and opening each theorem: LeanDojo starts a process a theorem, a "
        "session keeps one.\n\n"
        f"{table(head, rows)}\n\n"
        "Time of one tactic when the process already holds so many states:\n\n"
        f"{bars(curve, 'ms')}"
    )


def _rate_row(name: str, rate: Rate, baseline: Rate) -> list[str]:
    return [
        name,
        str(rate.proofs),
        str(rate.steps),
        f"{rate.whole:,.0f}",
        f"{rate.whole / baseline.whole:.1f}×",
        f"{rate.inner:,.0f}",
        f"{rate.inner / baseline.inner:.1f}×",
    ]


def _library_section(toolchain: Toolchain) -> str:
    load = load_times(toolchain)
    two, one = compile_seconds(jobs=2), compile_seconds(jobs=1)
    return (
        "## The library\n\n"
        f"Compiling all of it: {one:.0f} s one process at a time, {two:.0f} s ({two / one:.2f}×) with two.\n\n"
        f"Loading it: a file with `import Elementary` takes {load.saved * 1000:.0f} ms, "
        f"{load.saved / load.nothing:.1f}× the baseline, a file that imports nothing ({load.nothing * 1000:.0f} ms): "
        f"{(load.saved - load.nothing) * 1000:.0f} ms more. So begin sessions and compilations, from the state after "
        f"the imports, saved once. Where every module is read, as the checker does, it is "
        f"{(load.imported - load.nothing) * 1000:.0f} ms more. Medians of fifteen."
    )


def tactics_section(curves: Sequence[Growth], baseline: float) -> str:
    """How the tactics grow: a table of times against the baseline (in milliseconds), and each curve drawn."""
    rows = []
    drawn = []
    for curve in curves:
        times = list(curve.milliseconds.items())
        rows.append(
            [
                f"`{curve.family.tactic}`",
                curve.family.growing,
                *(f"{size:,}: {value / baseline:.1f}×" for size, value in times),
                f"{exponent(curve.milliseconds, baseline):.1f}",
            ]
        )
        drawn.append(f"{curve.family.tactic}, {curve.family.growing}\n{_lines(curve.milliseconds, 'ms')}")
    head = ["", "what grows", "smallest", "", "", "largest", "exponent"]
    blank = "\n\n"
    return (
        "## Tactics on growing goals\n\n"
        "One step that ends the proof, in a session, medians of five, as multiples of the baseline, `exact h` "
        f"({baseline:.2f} ms). The exponent is that of the size in the time beyond the baseline: 1 is linear.\n\n"
        f"{table(head, rows)}\n\n```\n{blank.join(drawn)}\n```"
    )


def _proof_section(toolchain: Toolchain, home: Path, scratch: Path) -> str:
    true = [item.statement for item in SHOWN if item.true]
    scratch.mkdir(parents=True)
    (scratch / "library").symlink_to(home / "library", target_is_directory=True)

    def settings(**fields: object) -> Settings:
        return Settings(home=scratch, toolchain="embedded", **fields)  # type: ignore[arg-type]

    def prove_all(chosen: Settings) -> tuple[list[ProofResult], float]:
        begin = time.perf_counter()
        with Prover(chosen) as prover:
            results = [prover.prove(statement) for statement in true]
        return results, time.perf_counter() - begin

    cold, cold_seconds = prove_all(settings(use_cache=False))
    warm, warm_seconds = prove_all(settings(use_cache=False))
    rows = [_proof_row("empty store", cold, cold_seconds), _proof_row("warm store", warm, warm_seconds)]
    head = ["", "certified", "proofs certified/s", "model calls", "tactics", "proofs with a reused lemma"]
    certify, read = _certify_seconds(toolchain, home)
    return (
        "## Proofs\n\n"
        "The true statements of `simprover demo`, in one process: search, certification, storing.\n\n"
        f"{table(head, rows)}\n\n"
        f"Certifying one short proof (two sandboxed compilations, replay, hashes): {certify * 1000:.0f} ms, "
        f"{certify / read:.1f}× the baseline, a new session that opens the same text ({read * 1000:.0f} ms)."
    )


def _proof_row(name: str, results: Sequence[ProofResult], seconds: float) -> list[str]:
    certified = sum(result.is_certified for result in results)
    return [
        name,
        f"{certified} of {len(results)}",
        f"{certified / seconds:.2f}",
        str(sum(result.model_calls for result in results)),
        str(sum(result.tactics for result in results)),
        str(sum(bool(result.lemmas_reused) for result in results)),
    ]


def _certify_seconds(toolchain: Toolchain, home: Path) -> tuple[float, float]:
    certifier = Certifier(toolchain, home)
    statement = "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p"
    certified, read = [], []
    for _ in range(6):
        begin = time.perf_counter()
        lemma = certifier.certify(theorem="swap", statement=statement, proof="⟨h.2, h.1⟩")
        if not isinstance(lemma, CertifiedLemma):
            raise RuntimeError(f"the certifier said {lemma}")
        certified.append(time.perf_counter() - begin)
        begin = time.perf_counter()
        with Session(toolchain) as session:
            session.open(f"{statement} := ⟨h.2, h.1⟩")
        read.append(time.perf_counter() - begin)
    return statistics.median(certified[1:]), statistics.median(read[1:])


def _audit_section(speed: AuditSpeed) -> str:
    head = ["lemmas", "certified and stored/s", "ratio", "certified anew/s", "ratio", "rows audited/s", "quick, rows/s"]
    rows = [
        [
            f"{at.lemmas:,}",
            f"{at.certified:.2f}",
            f"{at.certified / speed.compiled:.2f}×",
            f"{at.rechecked:.2f}",
            f"{at.rechecked / speed.compiled:.2f}×",
            f"{at.audited:,.0f}",
            f"{at.quick:,.0f}",
        ]
        for at in speed.at
    ]
    return (
        "## Certifying and auditing\n\n"
        "24 real lemmas, two at a time, stored among made-up ones up to the given number. The baseline is plain `lean` "
        f"on the same texts, two at a time: {speed.compiled:.2f} files a second. An audit compares every file, every "
        "row and the signed log; *certified anew* is what `--recheck` adds; *quick* leaves the rows out.\n\n"
        f"{table(head, rows)}\n\nSeconds of an audit without `--recheck`:\n\n"
        f"{bars({at.lemmas: at.lemmas / at.audited for at in speed.at}, 's')}"
    )


def quality_section(answers: Sequence[Answer]) -> str:
    """What became of generated goals, by family."""
    rows = [
        [
            family,
            f"{t.proved} of {t.provable}",
            f"{t.refuted} of {t.false}",
            str(t.wrong),
            f"{1000 * statistics.median(t.solver_seconds):.0f}",
            f"{1000 * statistics.median(t.lean_seconds):.0f}",
            f"{max(map(sum, zip(t.solver_seconds, t.lean_seconds, strict=True))):.1f}",
        ]
        for family, t in tallies(answers).items()
    ]
    head = ["family", "proved", "refuted", "wrong", "solver, ms", "Lean, ms", "slowest, s"]
    return (
        "## Generated goals of arithmetic\n\n"
        f"{len(answers):,} statements of seed {GOALS_SEED}, provable and false ones, {SECONDS:.0f} s each. *Proved*: "
        "Lean's kernel accepted the proof. *Refuted*: Lean proved the negation from the solver's numbers; false "
        "statements about unknown functions (*congruence*) have no such numbers. *Wrong*: a false one closed or a true "
        "one refuted. Times are medians: the solver in its process, then Lean's check.\n\n"
        f"{table(head, rows)}"
    )


def against_section(found: Sequence[Contest]) -> str:
    """The solver beside other tactics by family, on the goals both prove, and replay beside solving."""
    beside = [
        [f"`{tactic}`", str(goals), f"{alone:.0f}", f"{smt:.0f}", f"{smt / alone:.1f}×"]
        for tactic, (goals, alone, smt) in beside_each(found).items()
    ]
    again = replays(found)
    replayed = (
        "No certificate could be replayed."
        if again is None
        else f"The certificates of {again[0]} goals carried over to the same goals again, without a solver: "
        f"{again[1]:.0f} ms (median), {again[1] / again[2]:.2f}× the baseline, solving afresh ({again[2]:.0f} ms); "
        "Lean's check comes on top of both."
    )
    return (
        "## The arithmetic solver beside other tactics\n\n"
        "Generated provable goals, `omega`, `linarith` and `nlinarith` as the library has them, and `smt`: the solver "
        "in its process and Lean's check of its certificate together. Each cell: goals proved, and the median "
        "milliseconds on those.\n\n"
        f"{table(['family', 'goals', *(f'`{way}`' for way in (*TACTICS, SMT))], shares(found))}\n\n"
        "On the goals that the tactic (baseline) and `smt` both prove, median milliseconds:\n\n"
        f"{table(['', 'goals', 'the tactic', '`smt`', 'ratio'], beside)}\n\n{replayed}"
    )


def selector_section(courses: Mapping[str, Sequence[Course]]) -> str:
    """The orders of candidates compared: how early a certificate is among them, and how long finding it takes."""
    curves = "\n\n".join(
        f"{name}, median by number of hypotheses\n{_lines(selector_growth(at), 'ms')}" for name, at in courses.items()
    )
    return (
        "## The learned selector\n\n"
        "Generated nonlinear inequalities with seeds that nothing was trained on, most of their hypotheses of no use. "
        "*Found with k*: the share with an exact certificate among the first k candidates (hypotheses, products, "
        "squares). *Recall at k*: how much of the smallest certificate that any order led to is among the first k. "
        "*plain* goes by degree and length; *relaxed* by the convex relaxation with equal weights; *learned* by the "
        "relaxation that the network weighs. Times are of ordering and of all exact attempts, 8, 16, 32, … candidates "
        "at a time.\n\n"
        f"{table(SELECTOR_HEAD, selector_rows(courses))}\n\n```\n{curves}\n```"
    )


def _store_section(stores: Mapping[int, StoreSpeed]) -> str:
    times = ["one insert, ms", "query, scan ms", "query, indexed ms"]
    head = ["lemmas", "inserts/s", *times, "recall", "get, ms", "open, ms", "MB"]
    rows = [
        [
            f"{size:,}",
            f"{s.inserts_a_second:,.0f}",
            f"{s.one_insert_ms:.1f}",
            f"{s.scan_ms:.1f}",
            f"{s.query_ms:.1f}",
            f"{s.recall:.3f}",
            f"{s.get_ms:.1f}",
            f"{s.open_ms:.0f}",
            f"{s.megabytes:.0f}",
        ]
        for size, s in stores.items()
    ]
    return (
        "## The lemma store\n\n"
        "Made-up lemmas through the store's own writer (lock, signed log, embedding). A query returns eight lemmas and "
        "is hybrid: vector, full text and symbols. Recall is against scanning everything.\n\n"
        f"{table(head, rows)}\n\nMedian time of an indexed query:\n\n"
        f"{bars({size: s.query_ms for size, s in stores.items()}, 'ms')}"
    )


if __name__ == "__main__":
    main()
