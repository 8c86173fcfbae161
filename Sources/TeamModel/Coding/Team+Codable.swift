extension Team: Codable {
  private enum CodingKeys: String, CodingKey {
    case name = "team"
    case language, horizon, settings, weights, members, roles, current, apart, together, keep, forbid
  }

  /// Reads the keys of the team file, as JSON has them. What is left out is as the team file says.
  ///
  /// The values are taken as they are: `TeamReader` is what finds every problem in a file that people wrote.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      name: try values.decode(String.self, forKey: .name),
      language: try values.decode(.language, or: .english),
      horizon: try values.decode(Horizon.self, forKey: .horizon))
    settings = try values.decode(.settings, or: Settings())
    weights = try values.decode(.weights, or: PillarWeights())
    members = try values.decode(.members, or: [])
    roles = try values.decode(.roles, or: [])
    current = try values.decode(.current, or: [])
    apart = try values.decode(.apart, or: [])
    together = try values.decode(.together, or: [])
    keep = try values.decode(.keep, or: [])
    forbid = try values.decode(.forbid, or: [])
  }

  /// Writes a team file: the same keys, and tables as lists so that they keep their order.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(name, forKey: .name)
    try values.encode(language, forKey: .language)
    try values.encode(horizon, forKey: .horizon)
    try values.encode(settings, forKey: .settings)
    try values.encode(weights, forKey: .weights)
    try values.encode(members, forKey: .members)
    try values.encode(roles, forKey: .roles)
    try values.encodeList(current, .current)
    try values.encodeList(apart, .apart)
    try values.encodeList(together, .together)
    try values.encodeList(keep, .keep)
    try values.encodeList(forbid, .forbid)
  }
}

extension PillarWeights: Decodable {
  private enum Key: String, CodingKey { case workability, deployability, growth, connection }

  /// Reads the four weights, 1 where one is left out, or the word `engagement`.
  public init(from decoder: any Decoder) throws {
    if let word = try? decoder.singleValueContainer().decode(String.self) {
      guard word == "engagement" else {
        throw DecodingError.dataCorrupted(
          .init(codingPath: decoder.codingPath, debugDescription: "four weights, or engagement; not \(word)"))
      }
      self = .engagement
      return
    }
    let values = try decoder.container(keyedBy: Key.self)
    self.init(
      workability: try values.decode(.workability, or: 1), deployability: try values.decode(.deployability, or: 1),
      growth: try values.decode(.growth, or: 1), connection: try values.decode(.connection, or: 1))
  }
}

extension MemberPair: Codable {
  /// Reads a pair as a list of two ids.
  public init(from decoder: any Decoder) throws {
    let both = try decoder.singleValueContainer().decode([String].self)
    guard both.count == 2 else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "two members, not \(both.count)"))
    }
    self.init(both[0], both[1])
  }

  /// Writes the pair as a list of two ids.
  public func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    try value.encode([first, second])
  }
}
