/** Parameter texts by key. */
export type LinkFields = ReadonlyMap<string, string>

/** Rewrites the fields of one version as fields of the next. */
export type LinkMigration = (fields: LinkFields) => LinkFields

/**
 * One migration a version: the first goes from version 1 to 2. A link omits what has its default
 * value, so a changed default needs a new version too: its migration writes the former default
 * into the links that omit it.
 */
export const LINK_MIGRATIONS: readonly LinkMigration[] = []

/** The version of the links written now. */
export const LINK_VERSION = LINK_MIGRATIONS.length + 1

/**
 * Brings fields of `version` (1 or later) up to the version after the last migration. Fields of
 * that version or a later one are returned as they are.
 */
export function migrateFields(
  fields: LinkFields,
  version: number,
  migrations: readonly LinkMigration[],
): LinkFields {
  return migrations.slice(version - 1).reduce((current, migrate) => migrate(current), fields)
}
