/// Names for columns and rows that every solver reads: a word and numbered ids, parts separated by dots.
struct Naming {
  private let members: [String]
  private let roles: [String]
  private let competencies: [String]

  init(members: [String], roles: [String], competencies: [String]) {
    self.members = Naming.distinct(members)
    self.roles = Naming.distinct(roles)
    self.competencies = Naming.distinct(competencies)
  }

  /// The name of something about a member, a role, a competency and numbers, in that order; what is nil is left out.
  func name(_ word: String, m: Int? = nil, r: Int? = nil, c: Int? = nil, _ numbers: Int...) -> String {
    var result = word
    if let m { result += "." + members[m] }
    if let r { result += "." + roles[r] }
    if let c { result += "." + competencies[c] }
    for number in numbers { result += "." + String(number) }
    return result
  }

  /// Ids in letters, digits and underscores, at most 40 characters, each different.
  static func distinct(_ ids: [String]) -> [String] {
    var taken: Set<String> = []
    return ids.enumerated().map { number, id in
      let plain = String(
        id.unicodeScalars.prefix(40).map { scalar in
          let kept = scalar.isASCII && (scalar.properties.isAlphabetic || (48...57).contains(scalar.value))
          return kept ? Character(scalar) : "_"
        })
      let name = taken.contains(plain) || plain.isEmpty ? "\(plain)_\(number + 1)" : plain
      var unique = name
      while !taken.insert(unique).inserted { unique += "_" }
      return unique
    }
  }
}
