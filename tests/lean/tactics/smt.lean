import Elementary
import SimProver.Smt

/-! `smt` asks a program outside of Lean; `tests/lean_side/test_smt_tactic.py` does that. What it says to write in its
place is a certificate that Lean checks alone. -/

example (x y : ℕ) (h : x + y = 3) : x ≤ 3 := by
  exact Elementary.Farkas.prove ⟨[x, y], [], []⟩
    (.imp (.neq (.add (.v 0) (.v 1)) (.k 3)) (.nle (.v 0) (.k 3)))
    (.nat 1 (.close [(2, [(1, [])]), (1, [(1, [])]), (0, [(1, [])])]))
    (by decide +kernel) h
-- There has to be a goal.
example (x : ℕ) : x = x := by
  rfl
  smt
