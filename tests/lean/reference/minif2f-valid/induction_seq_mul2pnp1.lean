by
  induction n with
  | zero => simp [h₀]
  | succ n ih =>
    have a := Nat.lt_pow_self (n := n + 1) (b := 2) (by decide)
    rw [h₁, ih, Nat.pow_succ (n := n + 1)]
    omega
