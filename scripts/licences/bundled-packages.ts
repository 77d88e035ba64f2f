const IN_PACKAGE = /\/node_modules\/(@[^/]+\/[^/]+|[^@/][^/]*)\/(?!.*node_modules\/)/

/** Names of the packages of which modules are in a build, by the paths of all its modules. */
export function bundledPackages(moduleIds: readonly string[]): readonly string[] {
  const names = moduleIds.flatMap((id) => {
    const [, name] = IN_PACKAGE.exec(id.replaceAll('\\', '/')) ?? []
    return name ? [name] : []
  })
  return [...new Set(names)].sort()
}
