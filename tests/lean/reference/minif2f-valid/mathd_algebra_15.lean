by
  norm_num [h₀]
