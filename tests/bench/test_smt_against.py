"""The comparison with other tactics counts only what Lean accepts, and the report states it against the baseline."""

from __future__ import annotations

import pytest

from simprover.bench.report import against_section
from simprover.bench.smt_against import SMT, Contest, beside_each, contests, replays, shares
from simprover.lean import Toolchain

MADE_UP = [
    Contest("linear", {"omega": 0.010, "linarith": 0.020, "nlinarith": 0.040, SMT: 0.030}, 0.020, 0.004),
    Contest("linear", {"omega": 0.030}, None, None),
    Contest("modular", {SMT: 0.100}, 0.080, 0.020),
]


def test_each_way_is_counted_on_what_it_proves() -> None:
    assert shares(MADE_UP) == [
        ["linear", "2", "2: 20", "1: 20", "1: 40", "1: 30"],
        ["modular", "1", "0", "0", "0", "1: 100"],
        ["all of them prove it", "1", "1: 10", "1: 20", "1: 40", "1: 30"],
    ]


def test_a_tactic_is_compared_on_common_goals_alone() -> None:
    goals, alone, smt = beside_each(MADE_UP)["omega"]
    assert (goals, alone, smt) == (1, pytest.approx(10), pytest.approx(30))


def test_replay_is_compared_with_solving_the_same_goals() -> None:
    assert replays(MADE_UP) == (2, pytest.approx(12), pytest.approx(50))
    assert replays([]) is None


def test_the_report_names_its_baselines() -> None:
    text = against_section(MADE_UP)
    assert "| `omega` | 1 | 10 | 30 | 3.0× |" in text
    assert "12 ms (median), 0.24× the baseline, solving afresh (50 ms)" in text


@pytest.mark.slow
def test_the_solver_proves_what_is_compared_and_omega_its_own_family(toolchain: Toolchain) -> None:
    found = contests(toolchain, per_family=1)
    assert {contest.family for contest in found} >= {"linear", "modular", "nonlinear"}
    assert sum(SMT in contest.seconds for contest in found) >= len(found) - 1
    assert all("omega" in contest.seconds for contest in found if contest.family == "linear")
