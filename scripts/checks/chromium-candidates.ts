import { join } from 'node:path'

export interface Machine {
  readonly platform: NodeJS.Platform
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Where Playwright keeps the Chromium of its own version. */
  readonly playwrightChromium: string
}

const NAMED_BY = ['CHROMIUM_PATH', 'PLAYWRIGHT_CHROMIUM']

const PROGRAM_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
]

const MAC_APPLICATIONS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const WINDOWS_PROGRAM_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']

/**
 * The paths where a Chromium may be, the most wanted first: the one that the environment names,
 * then the system's, then Playwright's own.
 */
export function chromiumCandidates(machine: Machine): readonly string[] {
  const named = NAMED_BY.flatMap((name) => machine.environment[name] || [])
  return [...named, ...systemCandidates(machine), machine.playwrightChromium]
}

function systemCandidates({ platform, environment }: Machine): readonly string[] {
  switch (platform) {
    case 'darwin':
      return [...MAC_APPLICATIONS, ...onSearchPath(environment.PATH)]
    case 'win32':
      return WINDOWS_PROGRAM_FOLDERS.flatMap((name) => environment[name] || []).flatMap(
        (folder) => [
          join(folder, 'Chromium', 'Application', 'chrome.exe'),
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        ],
      )
    default:
      return onSearchPath(environment.PATH)
  }
}

function onSearchPath(searchPath: string | undefined): readonly string[] {
  const folders = (searchPath ?? '').split(':').filter((folder) => folder !== '')
  return PROGRAM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
}
