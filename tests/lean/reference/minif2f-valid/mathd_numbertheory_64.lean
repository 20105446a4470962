by
  refine ⟨show 30 * 39 % 47 = 42 % 47 by decide, fun t e => ?_⟩
  have e : 30 * t % 47 = 42 % 47 := e
  omega
