extension Role: Codable {
  private enum CodingKeys: String, CodingKey {
    case id, name, hours, needs
    case needsFrom = "needs-from"
    case holders, understudies, backup, critical, strain, tenure, exclusive
  }

  /// Reads the keys of the team file; what is left out is as there.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try values.decode(String.self, forKey: .id), name: try values.decodeIfPresent(String.self, forKey: .name),
      hours: try values.decode(Double.self, forKey: .hours))
    needs = try values.decodeTable(.needs)
    needsFrom = try values.decode(.needsFrom, or: [])
    holders = try values.decode(.holders, or: holders)
    understudies = try values.decode(.understudies, or: understudies)
    backup = try values.decode(.backup, or: backup)
    critical = try values.decode(.critical, or: critical)
    strain = try values.decode(.strain, or: Strain())
    tenure = try values.decode(.tenure, or: Tenure())
    exclusive = try values.decode(.exclusive, or: [])
  }

  /// Writes the keys of the team file, without lists and tables that are empty.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(id, forKey: .id)
    try values.encode(name, forKey: .name)
    try values.encode(hours, forKey: .hours)
    try values.encodeTable(needs, .needs)
    try values.encodeList(needsFrom, .needsFrom)
    try values.encode(holders, forKey: .holders)
    try values.encode(understudies, forKey: .understudies)
    try values.encode(backup, forKey: .backup)
    try values.encode(critical, forKey: .critical)
    try values.encode(strain, forKey: .strain)
    try values.encode(tenure, forKey: .tenure)
    try values.encodeList(exclusive, .exclusive)
  }
}

extension NeedsChange: Codable {
  private enum CodingKeys: String, CodingKey { case from, needs }

  /// Reads the first day and the levels that change.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(from: try values.decode(CalendarDate.self, forKey: .from), needs: try values.decodeTable(.needs))
  }

  /// Writes the first day and the levels that change.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(from, forKey: .from)
    try values.encode(OrderedTable(needs), forKey: .needs)
  }
}

extension HolderRange: Decodable {
  private enum Key: String, CodingKey { case min, max }

  /// Reads one number, or the fewest (1 when left out) and the most (as many as the fewest, 1 or more).
  public init(from decoder: any Decoder) throws {
    if let count = try? decoder.singleValueContainer().decode(Int.self) {
      self.init(min: count, max: count)
      return
    }
    let values = try decoder.container(keyedBy: Key.self)
    let least = try values.decode(.min, or: 1)
    self.init(min: least, max: try values.decode(.max, or: Swift.max(least, 1)))
  }
}

extension Strain: Decodable {
  private enum Key: String, CodingKey { case mental, physical }

  /// Reads the strain, 0 where one kind is left out.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    self.init(mental: try values.decode(.mental, or: 0), physical: try values.decode(.physical, or: 0))
  }
}

extension Tenure: Decodable {
  private enum Key: String, CodingKey { case min, max, rest }

  /// Reads the terms: at least one period, no deadline and one period of rest where they are left out.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    self.init(
      min: try values.decode(.min, or: 1), max: try values.decodeIfPresent(Int.self, forKey: .max),
      rest: try values.decode(.rest, or: 1))
  }
}
