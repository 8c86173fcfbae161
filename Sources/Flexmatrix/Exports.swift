// One import for users: `import Flexmatrix` brings the model, the files, the checker, the search and the reports.

@_exported import Checking
@_exported import CompactModel
@_exported import Explanation
@_exported import Reports
@_exported import Search
@_exported import SyntheticTeams
@_exported import TeamFiles
@_exported import TeamModel
