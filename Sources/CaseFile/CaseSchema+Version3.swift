extension CaseSchema {
  /// What the third release added: the errors of an analysis that belong to no incident.
  static let version3 = """
    ALTER TABLE analyses ADD COLUMN unexplained_json TEXT NOT NULL
      DEFAULT '{"count":0,"first":[]}';
    """
}
