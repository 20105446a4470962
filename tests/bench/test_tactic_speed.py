"""The families of growing goals are proved by the tactics they measure, and the report draws them."""

from __future__ import annotations

import pytest

from simprover.bench.report import tactics_section
from simprover.bench.tactic_speed import BASELINE, FAMILIES, HEADER, Family, Growth, exponent, step_seconds
from simprover.lean import Session, Toolchain


@pytest.mark.slow
def test_every_goal_up_to_the_second_size_is_proved_by_its_tactic(toolchain: Toolchain) -> None:
    with Session(toolchain, header=HEADER) as session:
        for family in FAMILIES:
            for size in family.sizes[:2]:
                assert step_seconds(session, family.statement(size), family.script(size), runs=1) > 0


@pytest.mark.slow
def test_a_tactic_that_does_not_end_the_proof_is_not_measured(toolchain: Toolchain) -> None:
    with Session(toolchain, header=HEADER) as session, pytest.raises(RuntimeError, match="skip"):
        step_seconds(session, BASELINE[0], "skip", runs=1)


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.tactic)
def test_the_goals_of_a_family_grow(family: Family) -> None:
    lengths = [len(family.statement(size)) for size in family.sizes]
    assert sorted(lengths) == lengths
    assert list(family.sizes) == sorted(set(family.sizes))


@pytest.mark.parametrize("power", [1, 2, 3])
def test_the_exponent_of_a_power_is_found(power: int) -> None:
    curve = {size: 2.0 + size**power for size in (4, 8, 16, 32)}
    assert exponent(curve, baseline=2.0) == pytest.approx(power)


def test_the_report_states_each_time_against_the_baseline_and_draws_it() -> None:
    text = tactics_section([Growth(FAMILIES[0], {4: 3.0, 8: 6.0})], baseline=1.5)
    assert "| `omega` | inequalities | 4: 2.0× | 8: 4.0× |" in text
    assert "        8  " + "█" * 40 + " 6.00 ms" in text
