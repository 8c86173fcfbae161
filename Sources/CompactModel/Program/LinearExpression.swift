/// A sum of columns with coefficients, and a constant.
public struct LinearExpression: Hashable, Sendable {
  /// A column with its coefficient.
  public struct Term: Hashable, Sendable {
    /// The column's index.
    public var column: Int
    /// The coefficient.
    public var value: Double
  }

  /// The columns with coefficients, in any order.
  public var terms: [Term]
  /// What is added.
  public var constant: Double

  /// A constant.
  public init(_ constant: Double = 0) {
    terms = []
    self.constant = constant
  }

  /// One column.
  public init(column: Int) {
    terms = [Term(column: column, value: 1)]
    constant = 0
  }

  /// Whether there are no columns in it.
  var isConstant: Bool { terms.isEmpty }
  /// Whether it is 0 whatever the columns are.
  var isZero: Bool { terms.isEmpty && constant == 0 }
  /// Whether it is 1 whatever the columns are.
  var isOne: Bool { terms.isEmpty && constant == 1 }

  /// The value when every column is 1.
  var atOnes: Double { terms.reduce(constant) { $0 + $1.value } }

  /// The same with columns ascending, each once, none with coefficient 0.
  var tidy: LinearExpression {
    var result = LinearExpression(constant)
    for term in terms.sorted(by: { $0.column < $1.column }) {
      if let last = result.terms.indices.last, result.terms[last].column == term.column {
        result.terms[last].value += term.value
      } else {
        result.terms.append(term)
      }
    }
    result.terms.removeAll { $0.value == 0 }
    return result
  }

  static func + (a: LinearExpression, b: LinearExpression) -> LinearExpression {
    var sum = a
    sum += b
    return sum
  }

  static func - (a: LinearExpression, b: LinearExpression) -> LinearExpression { a + (-1) * b }

  static func += (a: inout LinearExpression, b: LinearExpression) {
    a.terms.append(contentsOf: b.terms)
    a.constant += b.constant
  }

  static func -= (a: inout LinearExpression, b: LinearExpression) { a += (-1) * b }

  static func * (factor: Double, a: LinearExpression) -> LinearExpression {
    var product = a
    for k in product.terms.indices { product.terms[k].value *= factor }
    product.constant *= factor
    return product
  }
}

extension Sequence<LinearExpression> {
  /// The sum of all.
  var sum: LinearExpression { reduce(into: LinearExpression()) { $0 += $1 } }
}
