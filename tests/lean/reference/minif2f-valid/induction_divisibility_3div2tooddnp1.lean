by
  induction n with
  | zero => decide
  | succ n ih => rw [show 2 * (n + 1) + 1 = 2 * n + 1 + 2 by omega, Nat.pow_add]; omega
