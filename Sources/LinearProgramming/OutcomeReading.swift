import CGLPK

/// Turns the outcome of a C step into a typed error.
func check(_ outcome: cglpk_outcome, incumbent: IntegerSolution? = nil) throws(LinearProgramError) {
  let place = Int(outcome.position)
  switch outcome.code {
  case CGLPK_OK: return
  case CGLPK_FAULT: throw .fault(lastFault(incumbent))
  case CGLPK_DEAD: throw .dead(lastFault(nil))
  case CGLPK_WRONG_THREAD: throw .wrongThread
  case CGLPK_BUSY: throw .busy
  case CGLPK_BAD_ROW: throw .rowIndex(Int(outcome.index), count: Int(outcome.count), entry: place)
  case CGLPK_BAD_COLUMN: throw .columnIndex(Int(outcome.index), count: Int(outcome.count), entry: place)
  case CGLPK_DUPLICATE: throw .duplicate(Int(outcome.index), place: place)
  case CGLPK_BAD_COEFFICIENT: throw .coefficient("\(outcome.value)", entry: place)
  case CGLPK_BAD_OBJECTIVE: throw .objective("\(outcome.value)", place: place)
  case CGLPK_BAD_BOUND: throw .bound("\(outcome.value)", place: place)
  case CGLPK_CROSSED_BOUNDS: throw .crossedBounds(lower: "\(outcome.value)", place: place)
  case CGLPK_FRACTIONAL_BOUND: throw .fractionalBound("\(outcome.value)", place: place)
  case CGLPK_BAD_STARTS: throw .starts(place: place)
  case CGLPK_BAD_STATUS: throw .basisStatus(Int(outcome.index), place: place)
  default: throw .noMemory
  }
}

/// The text of this thread's last fault, without the line end.
private func lastFault(_ incumbent: IntegerSolution?) -> LinearProgramFault {
  var message = String(cString: cglpk_last_fault())
  while message.last?.isNewline == true { message.removeLast() }
  return LinearProgramFault(message: message, incumbent: incumbent)
}

/// Refuses lists that belong together but have different lengths.
func same(_ expected: Int, _ given: Int) throws(LinearProgramError) {
  if expected != given { throw .lengths(expected: expected, given: given) }
}
