// swift-tools-version: 6.2
// The map of flexmatrix: who may import whom. Arrows point down; nothing points back.

import PackageDescription

let package = Package(
  name: "flexmatrix",
  platforms: [.macOS(.v14)],
  products: [
    // The library that people import.
    .library(name: "Flexmatrix", targets: ["Flexmatrix"]),
    // The command line.
    .executable(name: "flexmatrix", targets: ["FlexmatrixCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    // MARK: - What a team is

    // Members, roles, competencies, periods, proposals: values without mathematics or files.
    .target(
      name: "TeamModel",
      dependencies: [.product(name: "OrderedCollections", package: "swift-collections")]),

    // MARK: - What is right

    // The specification in code: one file a rule, one file a pillar. Shares nothing with the search.
    .target(name: "Checking", dependencies: ["TeamModel"]),

    // MARK: - How proposals are found

    // GLPK behind C functions that cannot abort the process.
    .target(name: "CGLPK", linkerSettings: [.linkedLibrary("glpk")]),
    // A safe Swift face on GLPK, in the field's words.
    .target(name: "LinearProgramming", dependencies: ["CGLPK"]),
    // The member's side: labels, bounds and pricing of role paths.
    .target(name: "RolePaths", dependencies: ["TeamModel"]),
    // The team's side: master problem, levels, branching, incumbents.
    .target(name: "Search", dependencies: ["TeamModel", "RolePaths", "CompactModel", "LinearProgramming"]),
    // The same problem as one integer program, for export and cross-checks.
    .target(name: "CompactModel", dependencies: ["TeamModel", "LinearProgramming"]),

    // MARK: - What goes in and out

    // Inflate, deflate and CRC-32 of zlib, for workbooks.
    .target(name: "CZlib", linkerSettings: [.linkedLibrary("z")]),
    // Team files: reading with every finding, writing, converting.
    .target(
      name: "TeamFiles",
      dependencies: [
        "CZlib", "TeamModel", .product(name: "Yams", package: "Yams"),
      ]),
    // Seeded synthetic teams of any size.
    .target(name: "SyntheticTeams", dependencies: ["TeamModel"]),
    // Reasons, prices and ways out, as values.
    .target(
      name: "Explanation",
      dependencies: [
        "TeamModel", "Checking", "Search", "CompactModel", "LinearProgramming",
        .product(name: "OrderedCollections", package: "swift-collections"),
      ]),
    // What people read: text, pages, passports, calendars, in two languages.
    .target(
      name: "Reports",
      dependencies: [
        "TeamModel", "Checking", "Search", "Explanation", "TeamFiles",
        .product(name: "OrderedCollections", package: "swift-collections"),
      ]),

    // MARK: - What users call

    // One import for users: everything the command line does is one public call here.
    .target(
      name: "Flexmatrix",
      dependencies: [
        "TeamModel", "Checking", "Search", "CompactModel", "TeamFiles", "SyntheticTeams", "Explanation", "Reports",
      ]),
    .executableTarget(
      name: "FlexmatrixCommand",
      dependencies: ["Flexmatrix", .product(name: "ArgumentParser", package: "swift-argument-parser")]),

    // What the benchmarks run: one instance, one profile, every level with its time, as JSON.
    .executableTarget(
      name: "Measure",
      dependencies: ["Flexmatrix", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      path: "Benchmarks/Measure"),

    // MARK: - Tests, as the sources

    // Text compared with what was recorded before.
    .target(name: "GoldenFiles", path: "Tests/GoldenFiles"),

    // What is right: the checker against exact answers, and the best of tiny teams by trying everything.
    // Ten small teams with exact answers, as resources.
    .target(
      name: "WorkedExamples",
      dependencies: ["TeamModel", .product(name: "OrderedCollections", package: "swift-collections")],
      path: "Tests/WorkedExamples", resources: [.copy("Cases")]),
    // The best of tiny teams by trying everything with the checker's own rules.
    .target(name: "ExhaustiveReference", dependencies: ["TeamModel", "Checking"], path: "Tests/ExhaustiveReference"),
    .testTarget(
      name: "CheckingTests",
      dependencies: ["Checking", "TeamModel", "WorkedExamples", "ExhaustiveReference", "SyntheticTeams"]),
    // The search against trying everything, the worked examples and published problems.
    .testTarget(
      name: "CrossCheckTests",
      dependencies: [
        "Search", "CompactModel", "Checking", "ExhaustiveReference", "WorkedExamples", "SyntheticTeams", "TeamFiles",
        "TeamModel",
      ],
      resources: [.copy("Published")]),
    .testTarget(name: "RolePathsTests", dependencies: ["RolePaths", "SyntheticTeams", "TeamModel"]),
    .testTarget(name: "SearchTests", dependencies: ["Search", "Checking", "SyntheticTeams", "TeamModel"]),
    .testTarget(name: "TeamModelTests", dependencies: ["TeamModel"]),
    .testTarget(name: "LinearProgrammingTests", dependencies: ["LinearProgramming", "CGLPK"]),
    .testTarget(name: "SyntheticTeamsTests", dependencies: ["SyntheticTeams", "TeamFiles", "TeamModel"]),
    .testTarget(
      name: "CompactModelTests",
      dependencies: [
        "CompactModel", "LinearProgramming", "Checking", "WorkedExamples", "ExhaustiveReference", "SyntheticTeams",
      ]),
    // Reasons, prices, clashes and ways out, each searched a second time.
    .testTarget(
      name: "ExplanationTests",
      dependencies: ["Explanation", "Reports", "Search", "Checking", "SyntheticTeams", "TeamFiles", "TeamModel"]),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Reports", "Explanation", "TeamFiles", "TeamModel", "Checking", "Search", "SyntheticTeams", "GoldenFiles",
      ],
      exclude: ["Golden"]),
    // The built program as people run it: exit codes, what is printed where, what is written.
    .testTarget(
      name: "CommandTests", dependencies: ["FlexmatrixCommand", "Flexmatrix", "GoldenFiles"], exclude: ["Golden"]),
    // Each folder in Scenarios, solved and compared with what it expects.
    .testTarget(name: "ScenarioTests", dependencies: ["Flexmatrix"]),
    // What the library does beyond its parts: what-ifs, proposals checked and compared.
    .testTarget(name: "FlexmatrixTests", dependencies: ["Flexmatrix"]),
    // What comes after a proposal: adopting, reviewing, absences, scenarios, training, hiring.
    .testTarget(name: "WhatNextTests", dependencies: ["Flexmatrix", "Reports"]),
    .testTarget(name: "TeamFilesTests", dependencies: ["TeamFiles"], exclude: ["OpenPyXl"]),
  ],
  swiftLanguageModes: [.v6]
)

// MARK: - In continuous integration

// FLEXMATRIX_STRICT makes every warning in our own targets an error; what we depend on is left alone.
if Context.environment["FLEXMATRIX_STRICT"] != nil {
  for target in package.targets where target.name != "CGLPK" && target.name != "CZlib" {
    target.swiftSettings = (target.swiftSettings ?? []) + [.treatAllWarnings(as: .error)]
  }
}

// MARK: - Documentation

// FLEXMATRIX_DOCS brings the plugin that `make docs` runs; nothing else needs it.
if Context.environment["FLEXMATRIX_DOCS"] != nil {
  package.dependencies.append(.package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.4.0"))
}
