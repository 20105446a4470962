by
  cases n with
  | zero => contradiction
  | succ n => rw [Nat.pow_succ]; omega
